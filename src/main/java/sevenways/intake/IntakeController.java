package sevenways.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

@Controller
@RequestMapping("/intake")
class IntakeController {

    private final IntakeService intake;
    private final Needs needs;
    private final Clock clock;

    IntakeController(IntakeService intake, Needs needs, Clock clock) {
        this.intake = intake;
        this.needs = needs;
        this.clock = clock;
    }

    @GetMapping
    String form(@CurrentPatient Patient patient, Model model) {
        Optional<Profile> profile = intake.profile(patient.id());
        model.addAttribute("form", profile.map(IntakeForm::of).orElseGet(IntakeForm::empty))
                .addAttribute("rules", needs);
        return "intake/form";
    }

    @PostMapping
    String take(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("rules", needs);
            return "intake/form";
        }
        intake.take(patient.id(), form.profile(clock.instant()));
        flash.addFlashAttribute("notice", "intake.saved");
        return "redirect:/intake/result";
    }

    @GetMapping("/result")
    String result(@CurrentPatient Patient patient, Model model) {
        Optional<Profile> profile = intake.profile(patient.id());
        if (profile.isEmpty()) {
            return "redirect:/intake";
        }
        model.addAttribute("ways", profile.map(this::ways).orElseThrow())
                .addAttribute("profile", profile.get());
        return "intake/result";
    }

    private List<Way> ways(Profile profile) {
        return intake.pathways(profile).stream()
                .map(
                        way ->
                                new Way(
                                        way,
                                        needs.needs().indexOf(way) + 1,
                                        profile.needs().getOrDefault(way, 0),
                                        intake.isDelayed(way, profile)))
                .toList();
    }

    /**
     * A pathway in the order that fits.
     *
     * @param hue its place on the spine, 1 to 7
     * @param need 0 to 10
     */
    record Way(String slug, int hue, int need, boolean delayed) {}
}
