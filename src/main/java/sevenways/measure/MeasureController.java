package sevenways.measure;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** What is due, what was answered, and when each measure is asked next. */
@Controller
@RequestMapping("/measures")
class MeasureController {

    private final MeasureService service;
    private final Measures measures;

    MeasureController(MeasureService service, Measures measures) {
        this.service = service;
        this.measures = measures;
    }

    @GetMapping
    String list(@CurrentPatient Patient patient, Model model) {
        var standings = service.standings(patient);
        model.addAttribute("due", standings.stream().filter(Standing::due).toList())
                .addAttribute(
                        "others",
                        standings.stream().filter(one -> !one.due() && !one.onRequest()).toList())
                .addAttribute("onRequest", standings.stream().filter(Standing::onRequest).toList());
        return "measure/measures";
    }

    /** For all that are due: from Today, where the line then is gone. */
    @PostMapping("/reminder")
    String remindOfAll(
            @CurrentPatient Patient patient,
            @RequestParam MeasureService.When when,
            RedirectAttributes flash) {
        service.remind(patient, Optional.empty(), when);
        flash.addFlashAttribute("notice", "measure.today." + when + ".done");
        return "redirect:/today";
    }

    @PostMapping("/{slug}/reminder")
    String remind(
            @CurrentPatient Patient patient,
            @PathVariable String slug,
            @RequestParam MeasureService.When when,
            RedirectAttributes flash) {
        Measure measure =
                measures.find(slug).orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        service.remind(patient, Optional.of(measure), when);
        flash.addFlashAttribute("notice", "measure.reminder." + when)
                .addFlashAttribute("noticeTitle", measure.title());
        return "redirect:/measures";
    }
}
