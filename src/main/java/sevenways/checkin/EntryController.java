package sevenways.checkin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** One check-in: changed, removed and brought back. */
@Controller
@RequestMapping("/check-ins/{id:\\p{XDigit}{8}-[-\\p{XDigit}]{27}}")
class EntryController {

    private final CheckInService checkIns;
    private final LogBook log;
    private final CheckInNotice notice;
    private final Clock clock;

    EntryController(CheckInService checkIns, LogBook log, CheckInNotice notice, Clock clock) {
        this.checkIns = checkIns;
        this.log = log;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping
    String edit(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        LoggedCheckIn entry = found(checkIns.find(patient.id(), id));
        return page(entry, CheckInDraft.of(entry, patient.zone()), patient, model);
    }

    @PostMapping
    String revise(
            @CurrentPatient Patient patient,
            @PathVariable UUID id,
            @Valid @ModelAttribute("checkIn") CheckInDraft draft,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        LoggedCheckIn entry = found(checkIns.find(patient.id(), id));
        Optional<Moment> moment = Moment.of(draft, patient, clock, entry, errors);
        if (moment.isEmpty() || errors.hasErrors()) {
            response.setStatus(422);
            return page(entry, draft, patient, model);
        }
        LoggedCheckIn revised = found(checkIns.revise(patient.id(), draft.entry(id, moment.get())));
        return show(revised, notice.tell("checkin.changed", revised, patient), patient, flash);
    }

    @PostMapping("/removal")
    String remove(
            @CurrentPatient Patient patient, @PathVariable UUID id, RedirectAttributes flash) {
        LoggedCheckIn removed = found(checkIns.remove(patient.id(), id));
        notice.offerUndo(removed).forEach(flash::addFlashAttribute);
        return show(removed, notice.tell("checkin.removed", removed, patient), patient, flash);
    }

    @PostMapping("/restoration")
    String restore(
            @CurrentPatient Patient patient, @PathVariable UUID id, RedirectAttributes flash) {
        LoggedCheckIn back = found(checkIns.restore(patient.id(), id));
        return show(back, notice.tell("checkin.restored", back, patient), patient, flash);
    }

    private String page(LoggedCheckIn entry, CheckInDraft draft, Patient patient, Model model) {
        model.addAttribute("checkIn", draft)
                .addAttribute("entry", entry)
                .addAttribute("back", log.pathOf(entry.date(), patient))
                .addAttribute("dates", log.datesFor(entry, patient));
        return "checkin/entry";
    }

    private String show(
            LoggedCheckIn entry,
            Map<String, Object> told,
            Patient patient,
            RedirectAttributes flash) {
        told.forEach(flash::addFlashAttribute);
        return "redirect:" + log.pathOf(entry.date(), patient);
    }

    private static LoggedCheckIn found(Optional<LoggedCheckIn> entry) {
        return entry.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
