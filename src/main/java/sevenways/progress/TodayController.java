package sevenways.progress;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.checkin.CheckInDraft;
import sevenways.measure.MeasureService;
import sevenways.safety.SafetyService;

/** Where a patient's day begins, and the way to everything else. */
@Controller
class TodayController {

    private final TodayService days;
    private final MeasureService measures;
    private final SafetyService safety;
    private final Clock clock;

    TodayController(TodayService days, MeasureService measures, SafetyService safety, Clock clock) {
        this.days = days;
        this.measures = measures;
        this.safety = safety;
        this.clock = clock;
    }

    @GetMapping("/today")
    String today(@CurrentPatient Patient patient, Model model) {
        Today today = days.of(patient, patient.now(clock));
        model.addAttribute("today", today)
                .addAttribute("due", safety.due(patient).orElse(null))
                .addAttribute(
                        "measuresDue", today.hasBegun() ? measures.due(patient).orElse(null) : null)
                .addAttribute("checkIn", CheckInDraft.blank());
        return "progress/today";
    }

    @GetMapping("/more")
    String more() {
        return "progress/more";
    }
}
