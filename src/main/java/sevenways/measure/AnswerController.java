package sevenways.measure;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** Asks one measure, takes its answers, and shows what they come to. */
@Controller
@RequestMapping("/measures/{slug}")
class AnswerController {

    private final AnswerService answers;
    private final MeasureService service;
    private final Measures measures;

    AnswerController(AnswerService answers, MeasureService service, Measures measures) {
        this.answers = answers;
        this.service = service;
        this.measures = measures;
    }

    @GetMapping
    String ask(@PathVariable String slug, Model model) {
        return show(Sheet.blank(measure(slug)), false, model);
    }

    @PostMapping
    String answer(
            @CurrentPatient Patient patient,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Sheet sheet = new Sheet(measure(slug), sent);
        if (!sheet.isOfThisVersion()) {
            response.setStatus(CONFLICT.value());
            model.addAttribute("changed", true);
            return show(Sheet.blank(sheet.measure()), false, model);
        }
        if (!sheet.isComplete()) {
            response.setStatus(UNPROCESSABLE_CONTENT.value());
            return show(sheet, true, model);
        }
        flash.addFlashAttribute("notice", "measure.saved");
        return "redirect:/measures/" + slug + "/" + keep(patient, sheet);
    }

    @GetMapping("/{id}")
    String result(
            @CurrentPatient Patient patient,
            @PathVariable String slug,
            @PathVariable UUID id,
            Model model) {
        Result result =
                answers.result(patient.id(), measure(slug), id)
                        .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        model.addAttribute("result", result)
                .addAttribute("offered", measures.offered().stream().map(Measure::id).toList())
                .addAttribute(
                        "next",
                        service.standings(patient).stream()
                                .filter(Standing::due)
                                .findFirst()
                                .orElse(null));
        return "measure/result";
    }

    private UUID keep(Patient patient, Sheet sheet) {
        UUID id = sheet.id();
        try {
            answers.answer(patient, id, sheet.measure(), sheet.answers());
        } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwice) {
            return id; // the other sending of the same page was a moment quicker
        }
        return id;
    }

    private String show(Sheet sheet, boolean refused, Model model) {
        model.addAttribute("sheet", sheet)
                .addAttribute("measure", sheet.measure())
                .addAttribute("refused", refused);
        return "measure/form";
    }

    private Measure measure(String slug) {
        return measures.find(slug).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
