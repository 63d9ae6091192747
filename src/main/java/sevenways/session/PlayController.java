package sevenways.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import sevenways.account.PatientId;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.safety.SafetyService;

@Controller
class PlayController {

    private final SessionService sessions;
    private final Library library;
    private final SafetyService safety;
    private final WaysOut waysOut;
    private final Clock clock;

    PlayController(
            SessionService sessions,
            Library library,
            SafetyService safety,
            WaysOut waysOut,
            Clock clock) {
        this.sessions = sessions;
        this.library = library;
        this.safety = safety;
        this.waysOut = waysOut;
        this.clock = clock;
    }

    /**
     * Anybody may play; only a patient's playing is recorded, and only they can be locked out. What
     * there is not is answered 404 with what there is.
     *
     * @param calm {@code flare} for a darker player of fewer words
     */
    @GetMapping("/practices/{slug}/play")
    String play(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String posture,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String calm,
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            HttpServletResponse response,
            Model model) {
        Optional<Practice> found = library.practice(slug);
        if (found.isEmpty()) {
            return "forward:/practices/" + UriUtils.encodePathSegment(slug, UTF_8);
        }
        Practice practice = found.get();
        model.addAttribute("practice", practice)
                .addAttribute("look", calm.equals("flare") ? calm : null);
        Optional<Variant> variant = practice.variant(minutes, posture);
        if (variant.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "session/variants";
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
        Set<String> conditions = Set.of();
        if (person != null && person.role() == Role.PATIENT) {
            PatientId patient = person.patient().id();
            Optional<Lock> lock = sessions.lock(patient, practice);
            if (lock.isPresent()) {
                return ClosedPractice.show(lock.get(), practice, library, response, model);
            }
            conditions = safety.conditions(patient);
            addForms(practice, variant, item, model);
        }
        model.addAttribute("variant", variant)
                .addAttribute("variants", names(practice))
                .addAttribute("cues", Cue.of(variant))
                .addAttribute("heeds", Heed.of(practice, conditions))
                .addAttribute("item", item)
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null))
                .addAllAttributes(waysOut.of(practice, variant));
        return "session/play";
    }

    private void addForms(Practice practice, Variant variant, @Nullable UUID item, Model model) {
        UUID id = TimeOrderedId.next();
        model.addAttribute("form", SessionForm.read(id, practice, variant, clock.instant(), item))
                .addAttribute("afterwards", AfterwardsForm.BLANK)
                .addAttribute("experiment", ExperimentForm.BLANK);
    }

    /** Lengths and postures there are, such as {@code 2-bed 5-chair}. */
    private static String names(Practice practice) {
        return practice.variants().stream()
                .map(variant -> variant.minutes() + "-" + variant.posture())
                .collect(joining(" "));
    }
}
