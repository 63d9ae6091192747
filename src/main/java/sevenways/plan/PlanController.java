package sevenways.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.plan.PlanService.Outcome;

/** The week of a patient. */
@Controller
@RequestMapping("/plan")
class PlanController {

    private final PlanService plans;
    private final WeekPages pages;
    private final Situations situations;
    private final Clock clock;

    PlanController(PlanService plans, WeekPages pages, Situations situations, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.situations = situations;
        this.clock = clock;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        LocalDate today = patient.today(clock);
        Situations.Known known = situations.of(patient.id());
        Optional<PlanWeek> current = known.week().filter(it -> !it.endsOn().isBefore(today));
        model.addAttribute("today", today)
                .addAttribute("lack", known.lack().name())
                .addAttribute("level", known.level().orElse(null))
                .addAttribute("week", known.week().orElse(null))
                .addAttribute("over", current.isEmpty());
        current.ifPresent(it -> model.addAttribute("plan", fromToday(patient, it, today, known)));
        return "plan/week";
    }

    /** What is left of the week; the days behind are told of where sessions are. */
    private WeekPage fromToday(
            Patient patient, PlanWeek week, LocalDate today, Situations.Known known) {
        return pages.between(patient.id(), today, week.endsOn(), known.situation());
    }

    @PostMapping
    String build(@CurrentPatient Patient patient, RedirectAttributes flash) {
        try {
            return go(plans.build(patient.id(), patient.today(clock)), flash);
        } catch (DataIntegrityViolationException sentTwice) {
            return "redirect:/plan"; // the other press was a moment quicker
        }
    }

    @PostMapping("/renewal")
    String renew(@CurrentPatient Patient patient, RedirectAttributes flash) {
        try {
            return go(plans.renew(patient.id(), patient.today(clock)), flash);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwice) {
            return "redirect:/plan";
        }
    }

    private static String go(Outcome outcome, RedirectAttributes flash) {
        if (outcome == Outcome.BUILT) {
            flash.addFlashAttribute("notice", "plan.built");
        }
        return switch (outcome) {
            case NO_SCREEN -> "redirect:/safety";
            case NO_INTAKE -> "redirect:/intake";
            case BUILT, UNCHANGED, CLOSED -> "redirect:/plan";
        };
    }
}
