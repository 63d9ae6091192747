package sevenways.safety;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.safety.help.CountryChoice;
import sevenways.safety.help.Helplines;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Rules;
import sevenways.safety.screen.Words;

/** Where a patient stands, and the screens that said so. */
@Controller
@RequestMapping("/safety")
class SafetyController {

    private final Screens screens;
    private final SafetyService safety;
    private final Rules rules;
    private final Helplines helplines;
    private final CountryChoice countries;

    SafetyController(
            Screens screens,
            SafetyService safety,
            Rules rules,
            Helplines helplines,
            CountryChoice countries) {
        this.screens = screens;
        this.safety = safety;
        this.rules = rules;
        this.helplines = helplines;
        this.countries = countries;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        Map<String, Answer> draft = screens.draft(patient.id());
        model.addAttribute("history", screens.history(patient.id()))
                .addAttribute("due", safety.due(patient).orElse(null))
                .addAttribute("begun", !draft.isEmpty())
                .addAttribute("page", rules.screen().firstUnanswered(draft).orElse(1))
                .addAttribute("screen", rules.screen())
                .addAttribute("words", rules.words())
                .addAttribute("zone", patient.zone());
        return "safety/start";
    }

    /** To the screen that says where the patient stands now, or to the start where none does. */
    @GetMapping("/result")
    String latest(@CurrentPatient Patient patient) {
        return screens.history(patient.id()).stream()
                .findFirst()
                .filter(Standing::isScreen)
                .map(latest -> "redirect:/safety/" + latest.id())
                .orElse("redirect:/safety");
    }

    @GetMapping("/{id}")
    String result(
            @CurrentPatient Patient patient,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String country,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        show(patient, id, model);
        var here = countries.choose(country, request, response);
        if (here.isEmpty() && country == null) {
            here = countries.of(patient, locale);
        }
        model.addAttribute("here", here.orElse(null))
                .addAttribute("entry", here.orElseGet(helplines::elsewhere))
                .addAttribute("countries", helplines.countries());
        return "safety/result";
    }

    /** The same on one sheet of paper, to hand over. */
    @GetMapping("/{id}/sheet")
    String sheet(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        show(patient, id, model);
        return "safety/sheet";
    }

    private void show(Patient patient, UUID id, Model model) {
        Screening screening =
                screens.find(patient.id(), id)
                        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        Words words = rules.words(screening.screenVersion());
        model.addAttribute("screening", screening)
                .addAttribute("level", screening.level().slug())
                .addAttribute("words", words)
                .addAttribute("result", words.level(screening.level()))
                .addAttribute("zone", patient.zone());
    }
}
