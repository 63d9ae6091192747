package sevenways.plan.week;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.plan.item.ItemChanges;
import sevenways.plan.item.Outcome;
import sevenways.plan.item.Skips;

/** Swaps, skips and restores one item; htmx gets the item alone, everybody else the page. */
@Controller
@RequestMapping("/plan/{item}")
class ItemController {

    private final ItemChanges changes;
    private final Skips skips;
    private final WeekPages pages;
    private final Clock clock;

    ItemController(ItemChanges changes, Skips skips, WeekPages pages, Clock clock) {
        this.changes = changes;
        this.skips = skips;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/swap")
    String swap(
            @CurrentPatient Patient patient,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes flash) {
        Outcome outcome = once(() -> changes.swap(patient.id(), item, from, to));
        return show(patient, item, outcome, "plan.swapped", htmx != null, model, flash);
    }

    @PostMapping("/skip")
    String skip(
            @CurrentPatient Patient patient,
            @PathVariable UUID item,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes flash) {
        Outcome outcome = once(() -> skips.skip(patient.id(), item, patient.today(clock)));
        return show(patient, item, outcome, "plan.skipped", htmx != null, model, flash);
    }

    @PostMapping("/barrier")
    String tell(
            @CurrentPatient Patient patient,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String barrier,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes flash) {
        Outcome outcome = once(() -> skips.tell(patient.id(), item, barrier));
        return show(patient, item, outcome, "plan.barrier.kept", htmx != null, model, flash);
    }

    @PostMapping("/undo")
    String undo(
            @CurrentPatient Patient patient,
            @PathVariable UUID item,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            RedirectAttributes flash) {
        Outcome outcome = once(() -> changes.undo(patient.id(), item));
        return show(patient, item, outcome, "plan.undone", htmx != null, model, flash);
    }

    /** A change that somebody else, or a second press, made a moment before is no new change. */
    private static Outcome once(Supplier<Outcome> change) {
        try {
            return change.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException alreadyChanged) {
            return Outcome.UNCHANGED;
        }
    }

    private String show(
            Patient patient,
            UUID item,
            Outcome outcome,
            String notice,
            boolean htmx,
            Model model,
            RedirectAttributes flash) {
        switch (outcome) {
            case UNKNOWN -> throw new ResponseStatusException(NOT_FOUND);
            case REFUSED -> throw new ResponseStatusException(UNPROCESSABLE_CONTENT);
            default -> {}
        }
        if (htmx) {
            LocalDate today = patient.today(clock);
            model.addAttribute("entry", pages.entry(patient.id(), item, today).orElseThrow())
                    .addAttribute("today", today)
                    .addAttribute("word", outcome.word().orElse(null));
            return "plan/item :: item";
        }
        Optional<String> told = outcome == Outcome.CHANGED ? Optional.of(notice) : outcome.word();
        told.ifPresent(key -> flash.addFlashAttribute("notice", key));
        return "redirect:/plan#item-" + item;
    }
}
