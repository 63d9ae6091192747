package sevenways.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.library.Library;
import sevenways.library.Practice;
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

    /**
     * Anybody may play; only a patient's playing is recorded, and only they can be locked out. What
     * there is not is answered 404 with what there is.
     */
    @GetMapping("/practices/{slug}/play")
    String play(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String posture,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String edition,
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Practice> found = library.practice(slug);
        if (found.isEmpty()) {
            return "forward:/practices/" + UriUtils.encodePathSegment(slug, UTF_8);
        }
        Practice practice = found.get();
        model.addAttribute("practice", practice);
        Optional<Variant> variant = practice.variant(minutes, posture);
        if (variant.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "session/variants";
        }
        if (edition.equals(KeptEdition.NAME)) {
            KeptEdition.prepare(practice, variant.get(), request, model);
            return show(practice, variant.get(), null, model);
        }
        return play(practice, variant.get(), item, person, response, model);
    }

    private String play(
            Practice practice,
            Variant variant,
            @Nullable UUID item,
            @Nullable SignedInPerson person,
            HttpServletResponse response,
            Model model) {
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
        return show(practice, variant, item, model);
    }

    private String show(Practice practice, Variant variant, @Nullable UUID item, Model model) {
        model.addAttribute("variant", variant)
                .addAttribute("cues", Cue.of(variant))
                .addAttribute("item", item)
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null));
        return "session/play";
    }
}
