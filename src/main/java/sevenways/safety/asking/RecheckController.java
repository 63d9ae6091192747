package sevenways.safety.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.account.TimeOrderedId;
import sevenways.safety.Due;
import sevenways.safety.SafetyService;
import sevenways.safety.Screens;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Recheck;
import sevenways.safety.screen.Rules;
import sevenways.safety.screen.Screen;

/** Asks the few questions again, and says why. */
@Controller
@RequestMapping("/safety/check")
class RecheckController {

    private final Screens screens;
    private final SafetyService safety;
    private final Rules rules;

    RecheckController(Screens screens, SafetyService safety, Rules rules) {
        this.screens = screens;
        this.safety = safety;
        this.rules = rules;
    }

    /**
     * @param because a reason that the patient gives, such as a fall
     */
    @GetMapping
    String ask(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String because,
            Model model) {
        return safety.status(patient.id()).isEmpty()
                ? "redirect:/safety"
                : show(due(patient, because), Map.of(), List.of(), TimeOrderedId.next(), model);
    }

    @PostMapping
    String answer(
            @CurrentPatient Patient patient,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String because,
            HttpServletResponse response,
            Model model) {
        AnswerSheet sheet = new AnswerSheet(sent);
        Due due = due(patient, because);
        if (!sheet.isOf(rules.screen())) {
            response.setStatus(409);
            model.addAttribute("changed", true);
            return show(due, Map.of(), List.of(), TimeOrderedId.next(), model);
        }
        Screen.Group asked = rules.screen().again(due.reasons());
        Map<String, Answer> given = sheet.answers(rules.screen().questions());
        List<String> missing = asked.missing(given);
        if (missing.isEmpty() || rules.screen().isEmergency(given)) {
            return screens.answerAgain(patient.id(), sheet.screenId(), given, due.reasons())
                    .map(id -> "redirect:/safety/" + id)
                    .orElse("redirect:/safety");
        }
        response.setStatus(422);
        return show(due, given, missing, sheet.screenId(), model);
    }

    private Due due(Patient patient, String because) {
        Due due = safety.due(patient).orElse(new Due(List.of(), List.of()));
        return rules.screen()
                .recheck()
                .reason(because)
                .filter(Recheck.Reason::told)
                .filter(reason -> !due.reasons().contains(reason.id()))
                .map(reason -> rules.with(due, reason.id()))
                .orElse(due);
    }

    private String show(
            Due due, Map<String, Answer> answers, List<String> missing, UUID id, Model model) {
        model.addAttribute("screen", rules.screen())
                .addAttribute("words", rules.words())
                .addAttribute("due", due)
                .addAttribute("group", rules.screen().again(due.reasons()))
                .addAttribute("answers", answers)
                .addAttribute("missing", missing)
                .addAttribute("id", id);
        return "safety/check";
    }
}
