package sevenways.plan.item;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Set;
import java.util.UUID;
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

/** Keeps changes that the plan made by rule, or takes one back. */
@Controller
@RequestMapping("/plan/changes")
class ChangeController {

    private final ItemChanges changes;

    ChangeController(ItemChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/acceptance")
    String keep(
            @CurrentPatient Patient patient,
            @RequestParam Set<UUID> bundle,
            RedirectAttributes flash) {
        return show(() -> changes.keep(patient.id(), bundle), "plan.change.kept", flash);
    }

    @PostMapping("/{bundle}/reversal")
    String undo(
            @CurrentPatient Patient patient, @PathVariable UUID bundle, RedirectAttributes flash) {
        return show(() -> changes.undoAll(patient.id(), bundle), "plan.undone", flash);
    }

    private static String show(Supplier<Outcome> wish, String notice, RedirectAttributes flash) {
        Outcome outcome;
        try {
            outcome = wish.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException alreadyDone) {
            outcome = Outcome.UNCHANGED;
        }
        switch (outcome) {
            case UNKNOWN -> throw new ResponseStatusException(NOT_FOUND);
            case CHANGED -> flash.addFlashAttribute("notice", notice);
            default ->
                    flash.addFlashAttribute("notice", outcome.word().orElse("plan.change.settled"));
        }
        return "redirect:/plan";
    }
}
