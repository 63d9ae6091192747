package sevenways.plan.week;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.plan.course.Orders;
import sevenways.plan.item.Outcome;
import sevenways.plan.item.Skips;

/** The practices that a patient does not want: dropped, kept after all, brought back. */
@Controller
@RequestMapping("/plan/dropped")
class DroppedController {

    private final Orders orders;
    private final Skips skips;
    private final Library library;
    private final Clock clock;

    DroppedController(Orders orders, Skips skips, Library library, Clock clock) {
        this.orders = orders;
        this.skips = skips;
        this.library = library;
        this.clock = clock;
    }

    @PostMapping
    String drop(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String practice,
            RedirectAttributes flash) {
        return show(
                practice,
                () -> orders.drop(patient.id(), practice, patient.today(clock)),
                "plan.drop.dropped",
                flash);
    }

    @PostMapping("/{practice}/return")
    String bringBack(
            @CurrentPatient Patient patient,
            @PathVariable String practice,
            RedirectAttributes flash) {
        return show(
                practice, () -> orders.bringBack(patient.id(), practice), "plan.drop.back", flash);
    }

    @PostMapping("/{practice}/refusal")
    String keep(
            @CurrentPatient Patient patient,
            @PathVariable String practice,
            RedirectAttributes flash) {
        return show(practice, () -> skips.keep(patient.id(), practice), "plan.drop.kept", flash);
    }

    private String show(
            String practice, Supplier<Outcome> wish, String notice, RedirectAttributes flash) {
        if (library.practice(practice).isEmpty()) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        switch (once(wish)) {
            case CHANGED -> flash.addFlashAttribute("notice", notice);
            case REFUSED -> flash.addFlashAttribute("notice", "plan.drop.ordered");
            default -> {}
        }
        return "redirect:/plan";
    }

    /** What was sent twice at once is done once. */
    private static Outcome once(Supplier<Outcome> wish) {
        try {
            return wish.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sentTwice) {
            return Outcome.UNCHANGED;
        }
    }
}
