package sevenways.progress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

@Controller
class ProgressController {

    private final ProgressService progress;

    ProgressController(ProgressService progress) {
        this.progress = progress;
    }

    @GetMapping("/progress")
    String show(@CurrentPatient Patient patient, Model model) {
        model.addAttribute("report", progress.report(patient));
        return "progress/progress";
    }
}
