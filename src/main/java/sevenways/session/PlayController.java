package sevenways.session;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;

@Controller
class PlayController {

    private final SessionService sessions;
    private final Library library;
    private final Clock clock;

    PlayController(SessionService sessions, Library library, Clock clock) {
        this.sessions = sessions;
        this.library = library;
        this.clock = clock;
    }

    /** Anybody may play; only a patient's playing is recorded, and only they can be locked out. */
    @GetMapping("/practices/{slug}/play")
    String play(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer minutes,
            @RequestParam(required = false) @Nullable Posture posture,
            @RequestParam(required = false) @Nullable UUID item,
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            HttpServletResponse response,
            Model model) {
        Practice practice = practice(slug);
        Variant variant = practice.nearest(minutes, posture);
        if (person != null && person.role() == Role.PATIENT) {
            Optional<Lock> lock = sessions.lock(person.patient().id(), practice);
            if (lock.isPresent()) {
                return ClosedPractice.show(lock.get(), practice, library, response, model);
            }
            model.addAttribute(
                    "form",
                    SessionForm.read(
                            TimeOrderedId.next(), practice, variant, clock.instant(), item));
        }
        model.addAttribute("practice", practice)
                .addAttribute("variant", variant)
                .addAttribute("cues", Cue.of(variant))
                .addAttribute("item", item)
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null));
        return "session/play";
    }

    private Practice practice(String slug) {
        return library.practice(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
