package sevenways.plan.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.plan.PlanService.Outcome;
import sevenways.plan.course.Enrollments;
import sevenways.plan.course.PlanMaker;
import sevenways.plan.course.Situations;
import sevenways.plan.course.Situations.LatestWeek;

/** The week of a patient. */
@Controller
@RequestMapping("/plan")
class PlanController {

    private final Enrollments enrollments;
    private final PlanMaker maker;
    private final WeekPages pages;
    private final Situations situations;
    private final Clock clock;

    PlanController(
            Enrollments enrollments,
            PlanMaker maker,
            WeekPages pages,
            Situations situations,
            Clock clock) {
        this.enrollments = enrollments;
        this.maker = maker;
        this.pages = pages;
        this.situations = situations;
        this.clock = clock;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        LocalDate today = patient.today(clock);
        Situations.Known known = situations.of(patient.id());
        Optional<LatestWeek> current = known.latest(today);
        model.addAttribute("today", today)
                .addAttribute("lack", known.lack().name())
                .addAttribute("level", known.level().orElse(null))
                .addAttribute("week", known.latest().orElse(null))
                .addAttribute("over", current.isEmpty())
                .addAttribute("standing", enrollments.standing(known, today))
                .addAttribute("leftOut", pages.leftOut(known.situation()))
                .addAttribute("occasion", current.map(LatestWeek::occasion).orElse(null));
        current.ifPresent(it -> model.addAttribute("plan", fromToday(patient, it, today, known)));
        return "plan/week";
    }

    /** What is left of the week; the days behind are told of where sessions are. */
    private WeekPage fromToday(
            Patient patient, LatestWeek week, LocalDate today, Situations.Known known) {
        return pages.between(patient.id(), today, week.endsOn(), today, known.situation());
    }

    @PostMapping
    String build(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "false") boolean again,
            RedirectAttributes flash) {
        return once(() -> maker.build(patient.id(), patient.today(clock), again), flash);
    }

    @PostMapping("/renewal")
    String renew(@CurrentPatient Patient patient, RedirectAttributes flash) {
        return once(() -> maker.renew(patient.id(), patient.today(clock)), flash);
    }

    @PostMapping("/flare")
    String flare(@CurrentPatient Patient patient, RedirectAttributes flash) {
        return once(() -> maker.flare(patient.id(), patient.today(clock)), flash);
    }

    @PostMapping("/flare/end")
    String endFlare(@CurrentPatient Patient patient, RedirectAttributes flash) {
        return once(() -> maker.endFlare(patient.id(), patient.today(clock)), flash);
    }

    /** What was sent twice at once is done once: the other press was a moment quicker. */
    private static String once(Supplier<Outcome> wish, RedirectAttributes flash) {
        try {
            return go(wish.get(), flash);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwice) {
            return "redirect:/plan";
        }
    }

    static String go(Outcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case BUILT -> flash.addFlashAttribute("notice", "plan.built");
            case REVISED -> flash.addFlashAttribute("notice", "plan.revised");
            case EASED -> flash.addFlashAttribute("notice", "plan.flare.eased");
            case SOFTENED -> flash.addFlashAttribute("notice", "plan.flare.begun");
            default -> {}
        }
        return switch (outcome) {
            case NO_SCREEN -> "redirect:/safety";
            case NO_INTAKE -> "redirect:/intake";
            case EASED -> "redirect:/flare";
            default -> "redirect:/plan";
        };
    }
}
