package sevenways.session.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import sevenways.account.PatientId;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.intake.Conditions;
import sevenways.intake.Conditions.Care;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.safety.SafetyService;
import sevenways.session.repertoire.ClosedPractice;
import sevenways.session.repertoire.Lock;

@Controller
class PlayController {

    private final SafetyService safety;
    private final Library library;
    private final Conditions conditions;
    private final PlayPage page;

    PlayController(SafetyService safety, Library library, Conditions conditions, PlayPage page) {
        this.safety = safety;
        this.library = library;
        this.conditions = conditions;
        this.page = page;
    }

    /**
     * Anybody may play; only a patient's playing is recorded, and only they can be locked out. What
     * there is not is answered 404 with what there is.
     *
     * @param calm {@code flare} for a darker player of fewer words
     * @param edition {@code kept} for the page that a device keeps
     */
    @GetMapping("/practices/{slug}/play")
    String play(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String posture,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "") String calm,
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
        model.addAttribute("look", calm.equals("flare") ? calm : null);
        Optional<Variant> variant = practice.variant(minutes, posture);
        if (variant.isEmpty()) {
            return variants(practice, response, model);
        }
        return edition.equals(PlayPage.KEPT)
                ? page.showKept(practice, variant.get(), request, model)
                : play(practice, variant.get(), item, person, response, model);
    }

    private static String variants(Practice practice, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("practice", practice);
        return "session/variants";
    }

    private String play(
            Practice practice,
            Variant variant,
            @Nullable UUID item,
            @Nullable SignedInPerson person,
            HttpServletResponse response,
            Model model) {
        Care heeds = PlayPage.ofAnybody(practice);
        if (person != null && person.role() == Role.PATIENT) {
            PatientId patient = person.patient().id();
            Optional<Lock> lock = Lock.on(practice, safety.status(patient));
            if (lock.isPresent()) {
                return ClosedPractice.show(lock.get(), practice, library, response, model);
            }
            heeds = conditions.care(patient, practice);
            page.addForms(practice, variant, item, model);
        }
        return page.show(practice, variant, heeds, item, model);
    }
}
