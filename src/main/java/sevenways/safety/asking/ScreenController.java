package sevenways.safety.asking;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import sevenways.account.TimeOrderedId;
import sevenways.safety.Screens;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Rules;
import sevenways.safety.screen.Screen;

/** Asks the screen, a few questions a page, and keeps what is answered from page to page. */
@Controller
@RequestMapping("/safety/questions/{page}")
class ScreenController {

    private final Screens screens;
    private final Rules rules;
    private final Screen screen;

    ScreenController(Screens screens, Rules rules) {
        this.screens = screens;
        this.rules = rules;
        this.screen = rules.screen();
    }

    @GetMapping
    String ask(@CurrentPatient Patient patient, @PathVariable int page, Model model) {
        group(page);
        Map<String, Answer> draft = screens.draft(patient.id());
        int furthest = screen.firstUnanswered(draft).orElse(screen.groups().size());
        return page > furthest
                ? questions(furthest)
                : show(page, draft, List.of(), TimeOrderedId.next(), model);
    }

    @PostMapping
    String answer(
            @CurrentPatient Patient patient,
            @PathVariable int page,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model) {
        Screen.Group group = group(page);
        AnswerSheet sheet = new AnswerSheet(sent);
        if (!sheet.isOf(screen)) {
            return beginAgain(patient, response, model);
        }
        Map<String, Answer> given = sheet.answers(group.questions());
        List<String> missing = group.missing(given);
        if (sheet.goesBack() || missing.isEmpty() || screen.isEmergency(given)) {
            return keep(patient, page, sheet, given);
        }
        Map<String, Answer> shown = new HashMap<>(given);
        response.setStatus(422);
        return show(page, shown, missing, sheet.screenId(), model);
    }

    private String keep(Patient patient, int page, AnswerSheet sheet, Map<String, Answer> given) {
        if (sheet.goesBack() && !screen.isEmergency(given)) {
            screens.keep(patient.id(), given);
            return page == 1 ? "redirect:/safety" : questions(page - 1);
        }
        return screens.answer(patient.id(), sheet.screenId(), given)
                .map(id -> "redirect:/safety/" + id)
                .orElseGet(() -> questions(Math.min(page + 1, screen.groups().size())));
    }

    /** The questions have changed since the page was shown; nothing of the old ones is kept. */
    private String beginAgain(Patient patient, HttpServletResponse response, Model model) {
        screens.startAnew(patient.id());
        response.setStatus(409);
        model.addAttribute("changed", true);
        return show(1, Map.of(), List.of(), TimeOrderedId.next(), model);
    }

    private String show(
            int page, Map<String, Answer> answers, List<String> missing, UUID id, Model model) {
        model.addAttribute("screen", screen)
                .addAttribute("words", rules.words())
                .addAttribute("group", group(page))
                .addAttribute("page", page)
                .addAttribute("answers", answers)
                .addAttribute("missing", missing)
                .addAttribute("id", id);
        return "safety/questions";
    }

    private Screen.Group group(int page) {
        if (page < 1 || page > screen.groups().size()) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        return screen.groups().get(page - 1);
    }

    private static String questions(int page) {
        return "redirect:/safety/questions/" + page;
    }
}
