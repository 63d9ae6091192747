package sevenways.plan.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The week as a calendar reads it; whoever knows the address may, and nobody else finds it. */
@Controller
class CalendarController {

    private static final String ENDING = ".ics";
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedService feeds;
    private final Home home;

    CalendarController(FeedService feeds, Home home) {
        this.feeds = feeds;
        this.home = home;
    }

    /** With an ETag, so that a calendar that looks every few hours is told when nothing changed. */
    @GetMapping("/calendar/{name}")
    ResponseEntity<String> read(@PathVariable String name, Locale locale) {
        String text =
                token(name)
                        .flatMap(token -> feeds.read(token, home.address(), locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .header("Cache-Control", "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "inline; filename=\"sevenways.ics\"")
                .body(text);
    }

    private static Optional<Token> token(String name) {
        return name.endsWith(ENDING)
                ? Token.in(name.substring(0, name.length() - ENDING.length()))
                : Optional.empty();
    }
}
