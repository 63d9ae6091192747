package sevenways.timer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** One timer of a patient: changed, removed and brought back. */
@Controller
@RequestMapping("/timer/{id:\\p{XDigit}{8}-[-\\p{XDigit}]{27}}")
class OneTimerController {

    private final TimerService timers;
    private final MessageSource messages;

    OneTimerController(TimerService timers, MessageSource messages) {
        this.timers = timers;
        this.messages = messages;
    }

    /** The way back from a removal. */
    record Undo(String url, String label) implements Serializable {}

    @GetMapping
    String edit(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        model.addAttribute(
                        "form",
                        timers.find(patient.id(), id)
                                .map(TimerForm::of)
                                .orElseThrow(OneTimerController::unknown))
                .addAttribute("known", id);
        return "timer/form";
    }

    @PostMapping
    String change(
            @CurrentPatient Patient patient,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TimerForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (timers.find(patient.id(), id).isEmpty()) {
            throw unknown();
        }
        form.checkBells(errors);
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("known", id);
            return "timer/form";
        }
        timers.change(patient.id(), form.timer(id));
        flash.addFlashAttribute("notice", "timer.kept");
        return "redirect:/timer";
    }

    @PostMapping("/removal")
    String remove(
            @CurrentPatient Patient patient, @PathVariable UUID id, RedirectAttributes flash) {
        if (timers.remove(patient.id(), id).isEmpty()) {
            throw unknown();
        }
        String label = messages.getMessage("timer.undo", null, LocaleContextHolder.getLocale());
        flash.addFlashAttribute("notice", "timer.removed")
                .addFlashAttribute("undo", new Undo("/timer/" + id + "/restoration", label));
        return "redirect:/timer";
    }

    @PostMapping("/restoration")
    String restore(
            @CurrentPatient Patient patient, @PathVariable UUID id, RedirectAttributes flash) {
        if (!timers.restore(patient.id(), id)) {
            throw unknown();
        }
        flash.addFlashAttribute("notice", "timer.restored");
        return "redirect:/timer";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
