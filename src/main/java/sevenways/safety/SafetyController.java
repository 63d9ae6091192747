package sevenways.safety;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** Where a patient stands, and the screens that said so. */
@Controller
@RequestMapping("/safety")
class SafetyController {

    private final SafetyService safety;
    private final Screen screen;
    private final Helplines helplines;

    SafetyController(SafetyService safety, Screen screen, Helplines helplines) {
        this.safety = safety;
        this.screen = screen;
        this.helplines = helplines;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        Map<String, Answer> draft = safety.draft(patient.id());
        model.addAttribute("history", safety.history(patient.id()))
                .addAttribute("begun", !draft.isEmpty())
                .addAttribute("page", screen.firstUnanswered(draft).orElse(1))
                .addAttribute("screen", screen)
                .addAttribute("zone", patient.zone());
        return "safety/start";
    }

    @GetMapping("/{id}")
    String result(
            @CurrentPatient Patient patient, @PathVariable UUID id, Locale locale, Model model) {
        Screening screening =
                safety.screening(patient.id(), id)
                        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        model.addAttribute("screening", screening)
                .addAttribute("level", screening.level().slug())
                .addAttribute("together", screen.areGraverTogether(screening.answers()))
                .addAttribute("screen", screen)
                .addAttribute("zone", patient.zone())
                .addAttribute("here", helplines.country(locale.getCountry()).orElse(null))
                .addAttribute("countries", helplines.countries());
        return "safety/result";
    }
}
