package sevenways.plan.program;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.plan.Standing;
import sevenways.plan.course.Enrollments;
import sevenways.plan.course.PlanMaker;
import sevenways.safety.SafetyService;

/** The program a patient is in: to begin, pause, resume and finish it. */
@Controller
@RequestMapping("/plan/program")
class EnrollmentController {

    private final Enrollments enrollments;
    private final PlanMaker maker;
    private final ProgramPages pages;
    private final SafetyService safety;
    private final Clock clock;

    EnrollmentController(
            Enrollments enrollments,
            PlanMaker maker,
            ProgramPages pages,
            SafetyService safety,
            Clock clock) {
        this.enrollments = enrollments;
        this.maker = maker;
        this.pages = pages;
        this.safety = safety;
        this.clock = clock;
    }

    /**
     * @param to the program to begin, where somebody comes from its page
     */
    @GetMapping
    String show(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        var page = pages.of(patient, to, patient.today(clock));
        model.addAttribute("page", page.orElseThrow(() -> new ResponseStatusException(NOT_FOUND)));
        return "plan/program";
    }

    @PostMapping
    String begin(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String program,
            @RequestParam(required = false) @Nullable UUID instead,
            RedirectAttributes flash) {
        if (isClosed(patient)) {
            flash.addFlashAttribute("notice", "plan.program.closed");
            return "redirect:/plan";
        }
        Enrollments.Outcome outcome;
        try {
            outcome = maker.begin(patient.id(), program, instead, patient.today(clock));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException sentTwice) {
            outcome = Enrollments.Outcome.ANOTHER;
        }
        return go(outcome, program, flash);
    }

    /** Whether a red flag lets nothing begin for now. */
    private boolean isClosed(Patient patient) {
        return safety.status(patient.id()).filter(now -> !now.level().mayPlay()).isPresent();
    }

    private static String go(
            Enrollments.Outcome outcome, String program, RedirectAttributes flash) {
        switch (outcome) {
            case UNKNOWN -> throw new ResponseStatusException(NOT_FOUND);
            case BEGUN -> flash.addFlashAttribute("notice", "plan.program.begun");
            case UNCHANGED -> flash.addFlashAttribute("notice", "plan.program.already");
            case ANOTHER -> flash.addAttribute("to", program);
        }
        return outcome == Enrollments.Outcome.ANOTHER ? "redirect:/plan/program" : "redirect:/plan";
    }

    @PostMapping("/pause")
    String pause(@CurrentPatient Patient patient, RedirectAttributes flash) {
        if (enrollments.pause(patient.id(), patient.today(clock))) {
            flash.addFlashAttribute("notice", "plan.program.paused");
        }
        return "redirect:/plan";
    }

    @PostMapping("/resumption")
    String resume(@CurrentPatient Patient patient, RedirectAttributes flash) {
        if (enrollments.resume(patient.id(), patient.today(clock))) {
            flash.addFlashAttribute("notice", "plan.program.resumed");
        }
        return "redirect:/plan";
    }

    /** Asks first, as some of its weeks are still to come. */
    @GetMapping("/completion")
    String ask(@CurrentPatient Patient patient, Model model) {
        Standing standing = enrollments.standing(patient.id(), patient.today(clock)).orElse(null);
        if (standing == null || standing.keeping() || standing.paused()) {
            return "redirect:/plan/program";
        }
        model.addAttribute("standing", standing);
        return "plan/finish";
    }

    @PostMapping("/completion")
    String finish(@CurrentPatient Patient patient) {
        enrollments.finish(patient.id(), patient.today(clock));
        return "redirect:/plan/program";
    }
}
