package sevenways.consent.grant;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** A code for a clinician: what they may see, until when, and under which name. */
@Controller
@RequestMapping("/care/codes")
class OfferController {

    private final Offers offers;
    private final Clock clock;

    OfferController(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @ModelAttribute
    void dates(@CurrentPatient Patient patient, Model model) {
        LocalDate today = patient.today(clock);
        model.addAttribute("earliest", today).addAttribute("latest", today.plusYears(1));
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", OfferForm.empty());
        return "consent/offer";
    }

    /**
     * Shows the code once, on the answer itself: it is kept nowhere. Sent again, the same form
     * shows the same code.
     */
    @PostMapping
    String offer(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        LocalDate lastDay = check(form, patient, errors).orElse(null);
        if (errors.hasErrors() || lastDay == null) {
            response.setStatus(422);
            return "consent/offer";
        }
        Code code = Code.drawn(patient.id(), form.draw());
        Terms terms = Terms.of(form.name(), form.scope(), lastDay, patient);
        Optional<MadeOffer> made = offers.make(patient.id(), terms, code);
        if (made.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("form", form.afresh()).addAttribute("spent", true);
            return "consent/offer";
        }
        model.addAttribute("code", code).addAttribute("made", made.get());
        return "consent/code";
    }

    private Optional<LocalDate> check(OfferForm form, Patient patient, BindingResult errors) {
        if (form.scope().isEmpty()) {
            errors.rejectValue("checkIns", "consent.scope.missing");
        }
        LocalDate today = patient.today(clock);
        Optional<LocalDate> lastDay = form.lastDay(today);
        if (lastDay.isEmpty() && !errors.hasFieldErrors("period")) {
            errors.rejectValue("lastDay", "consent.last-day.unreadable");
        }
        if (lastDay.filter(day -> day.isBefore(today)).isPresent()) {
            errors.rejectValue("lastDay", "consent.last-day.past");
        }
        if (lastDay.filter(day -> day.isAfter(today.plusYears(1))).isPresent()) {
            errors.rejectValue("lastDay", "consent.last-day.far");
        }
        return lastDay;
    }
}
