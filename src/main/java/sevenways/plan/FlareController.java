package sevenways.plan;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.checkin.CheckInService;

/** What to do in a flare, one tap away from every page. */
@Controller
@RequestMapping("/flare")
class FlareController {

    private final FlareService flare;
    private final PlanService plans;
    private final CheckInService checkIns;
    private final MessageSource messages;
    private final Clock clock;

    FlareController(
            FlareService flare,
            PlanService plans,
            CheckInService checkIns,
            MessageSource messages,
            Clock clock) {
        this.flare = flare;
        this.plans = plans;
        this.checkIns = checkIns;
        this.messages = messages;
        this.clock = clock;
    }

    /** The way back from a note. */
    record Undo(String url, String label) implements Serializable {}

    /** First whether this is new, then three ways to lie down. */
    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        LocalDate today = patient.today(clock);
        boolean noted =
                checkIns.days(patient.id(), today, today).stream().anyMatch(day -> day.flare());
        model.addAttribute("offers", flare.offers(patient.id()))
                .addAttribute("noted", noted)
                .addAttribute("standing", plans.standing(patient.id(), today).orElse(null));
        return "plan/flare";
    }

    /** Logs today's flare with one tap. */
    @PostMapping("/day")
    String note(@CurrentPatient Patient patient, RedirectAttributes flash) {
        checkIns.noteFlare(patient.id(), patient.today(clock), true);
        String undo = messages.getMessage("flare.undo", null, LocaleContextHolder.getLocale());
        flash.addFlashAttribute("notice", "flare.noted")
                .addFlashAttribute("undo", new Undo("/flare/day/removal", undo));
        return "redirect:/flare";
    }

    @PostMapping("/day/removal")
    String takeBack(@CurrentPatient Patient patient, RedirectAttributes flash) {
        checkIns.noteFlare(patient.id(), patient.today(clock), false);
        flash.addFlashAttribute("notice", "flare.taken-back");
        return "redirect:/flare";
    }
}
