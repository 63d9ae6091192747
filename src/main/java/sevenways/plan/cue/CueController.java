package sevenways.plan.cue;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.barrier.Barriers;
import sevenways.plan.cue.CuePage.Choices;
import sevenways.plan.cue.CuePage.Tied;

/** If-then plans: made, changed and taken away. */
@Controller
@RequestMapping("/plan/cues")
class CueController {

    private final Cues cues;
    private final Barriers barriers;
    private final Library library;
    private final MessageSource messages;

    CueController(Cues cues, Barriers barriers, Library library, MessageSource messages) {
        this.cues = cues;
        this.barriers = barriers;
        this.library = library;
        this.messages = messages;
    }

    /**
     * @param practice the one to tie, where somebody comes from it
     */
    @GetMapping
    String show(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String practice,
            Model model) {
        if (!practice.isEmpty() && library.practice(practice).isEmpty()) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        Map<String, String> tied = cues.of(patient.id());
        model.addAttribute("form", CueForm.of(practice, tied.getOrDefault(practice, "")))
                .addAttribute("page", page(tied, practice));
        return "plan/cues";
    }

    @PostMapping
    String tie(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") CueForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String words = idea(form, locale).orElseGet(form::words);
        if (library.practice(form.slug()).isEmpty()) {
            errors.rejectValue("practice", "plan.cue.practice.missing");
        }
        if (words.isEmpty()) {
            errors.rejectValue("cue", "plan.cue.missing");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("page", page(cues.of(patient.id()), form.slug()));
            return "plan/cues";
        }
        once(() -> cues.tie(patient.id(), form.slug(), words));
        flash.addFlashAttribute("notice", "plan.cue.kept");
        return "redirect:/plan/cues";
    }

    @PostMapping("/{practice}/removal")
    String remove(
            @CurrentPatient Patient patient,
            @PathVariable String practice,
            RedirectAttributes flash) {
        if (cues.remove(patient.id(), practice)) {
            flash.addFlashAttribute("notice", "plan.cue.removed");
        } else if (library.practice(practice).isEmpty()) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        return "redirect:/plan/cues";
    }

    /** What was sent twice at once is there already. */
    private static void once(Runnable work) {
        try {
            work.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sentTwice) {
            // the other press was a moment quicker
        }
    }

    private Optional<String> idea(CueForm form, Locale locale) {
        return barriers.cues().stream()
                .filter(id -> id.equals(form.idea()))
                .map(id -> messages.getMessage("plan.cue.idea." + id, null, locale))
                .findFirst();
    }

    private CuePage page(Map<String, String> tied, String practice) {
        return new CuePage(
                library.practices().stream()
                        .flatMap(one -> tied(one, tied.get(one.slug())).stream())
                        .toList(),
                library.practice(practice).orElse(null),
                library.pathways().stream()
                        .map(way -> new Choices(way, library.practices(way)))
                        .toList(),
                barriers.cues());
    }

    private static Optional<Tied> tied(
            Practice practice, @org.jspecify.annotations.Nullable String cue) {
        return Optional.ofNullable(cue).map(words -> new Tied(practice, words));
    }
}
