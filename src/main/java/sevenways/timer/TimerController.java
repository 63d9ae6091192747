package sevenways.timer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.account.TimeOrderedId;
import sevenways.session.Stillness;

/** One's own timer: anybody may set it and begin, a patient may keep several under names. */
@Controller
class TimerController {

    private final TimerService timers;

    TimerController(TimerService timers) {
        this.timers = timers;
    }

    @GetMapping("/timer")
    String set(@AuthenticationPrincipal @Nullable SignedInPerson person, Model model) {
        model.addAttribute("form", TimerForm.of(TimeOrderedId.next(), "", Stillness.USUAL));
        if (person != null && person.role() == Role.PATIENT) {
            model.addAttribute("own", timers.all(person.patient().id()));
        }
        return "timer/timer";
    }

    /** Where a link to it as a practice leads: it stands on no shelf. */
    @GetMapping("/practices/own-timer")
    String asPractice() {
        return "redirect:/timer";
    }

    /** Gives what was chosen a name. */
    @GetMapping("/timer/new")
    String name(@CurrentPatient Patient patient, TimerForm chosen, Model model) {
        model.addAttribute("form", chosen);
        return "timer/form";
    }

    @PostMapping("/timer")
    String keep(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") TimerForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.checkBells(errors);
        if (!errors.hasErrors() && !timers.keep(patient.id(), form.timer(form.usableId()))) {
            errors.reject("timer.many");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "timer/form";
        }
        flash.addFlashAttribute("notice", "timer.kept");
        return "redirect:/timer";
    }
}
