package sevenways.intake;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.intake.questions.AnswerSheet;
import sevenways.intake.questions.AnswerSheet.Mistake;
import sevenways.intake.questions.Answers;
import sevenways.intake.questions.Field;
import sevenways.intake.questions.Questionnaire;
import sevenways.intake.questions.Questionnaire.Group;

/** Asks the intake, one group a page, and keeps what is answered from page to page. */
@Controller
@RequestMapping("/intake/questions/{page}")
class QuestionController {

    private static final String REVIEW = "review";

    private final IntakeService intake;
    private final Questionnaire questionnaire;
    private final Considerations considerations;
    private final Route route;

    QuestionController(
            IntakeService intake, Questionnaire questionnaire, Considerations considerations) {
        this.intake = intake;
        this.questionnaire = questionnaire;
        this.considerations = considerations;
        this.route = new Route(questionnaire);
    }

    @GetMapping
    String ask(
            @CurrentPatient Patient patient,
            @PathVariable String page,
            @RequestParam(defaultValue = "false") boolean review,
            Model model) {
        Group group = group(page);
        IntakeService.State state = intake.state(patient.id());
        if (questionnaire.fields(group, state.answers()).isEmpty()) {
            return route.after(group, state.answers(), review);
        }
        model.addAttribute("changed", state.changed());
        return show(patient, group, state.answers(), List.of(), review, model);
    }

    @PostMapping
    String answer(
            @CurrentPatient Patient patient,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        Group group = group(page);
        AnswerSheet sheet = new AnswerSheet(sent);
        Answers before = intake.state(patient.id()).answers();
        List<Field> fields = questionnaire.fields(group, before);
        Answers all = intake.keep(patient.id(), before, sheet.kept(fields));
        List<Mistake> mistakes = sheet.mistakes(fields);
        if (!sheet.isOf(questionnaire)) {
            response.setStatus(CONFLICT.value());
            model.addAttribute("changed", true);
        } else if (mistakes.isEmpty() || sheet.says("back") || sheet.says("leave")) {
            return leave(group, sheet, all);
        } else {
            response.setStatus(UNPROCESSABLE_CONTENT.value());
        }
        Answers shown = all.and(sheet.shown(fields));
        return show(patient, group, shown, mistakes, sheet.says(REVIEW), model);
    }

    /** Keeps what is chosen while the page is still open, so that closing it loses nothing. */
    @PostMapping(headers = "HX-Request")
    void keep(
            @CurrentPatient Patient patient,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Group group = group(page);
        Answers before = intake.state(patient.id()).answers();
        List<Field> fields = questionnaire.fields(group, before);
        intake.keep(patient.id(), before, new AnswerSheet(sent).kept(fields));
        response.setStatus(NO_CONTENT.value());
    }

    private String leave(Group group, AnswerSheet sheet, Answers all) {
        if (sheet.says("leave")) {
            return Route.START;
        }
        return sheet.says("back")
                ? route.before(group, all)
                : route.after(group, all, sheet.says(REVIEW));
    }

    private String show(
            Patient patient,
            Group group,
            Answers answers,
            List<Mistake> mistakes,
            boolean review,
            Model model) {
        model.addAttribute("questionnaire", questionnaire)
                .addAttribute("group", group)
                .addAttribute("number", questionnaire.groups().indexOf(group) + 1)
                .addAttribute("fields", questionnaire.fields(group, answers))
                .addAttribute("answers", answers)
                .addAttribute("mistakes", byField(mistakes))
                .addAttribute("known", considerations.known(patient.id(), group))
                .addAttribute("review", review);
        return "intake/questions";
    }

    private static Map<String, Mistake> byField(List<Mistake> mistakes) {
        Map<String, Mistake> byField = new LinkedHashMap<>();
        mistakes.forEach(mistake -> byField.put(mistake.field(), mistake));
        return byField;
    }

    private Group group(String page) {
        return questionnaire.group(page).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
