package sevenways.checkin;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

@Controller
@RequestMapping("/check-ins")
class CheckInController {

    private final CheckInService checkIns;
    private final LogBook log;
    private final CheckInNotice notice;
    private final Clock clock;

    CheckInController(CheckInService checkIns, LogBook log, CheckInNotice notice, Clock clock) {
        this.checkIns = checkIns;
        this.log = log;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentPatient Patient patient, Model model) {
        return page(CheckInDraft.blank(), patient, model);
    }

    @PostMapping
    String add(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("checkIn") CheckInDraft draft,
            BindingResult errors,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Optional<Moment> moment = Moment.of(draft, patient, clock, null, errors);
        if (moment.isEmpty() || errors.hasErrors()) {
            response.setStatus(422);
            return page(draft, patient, model);
        }
        LoggedCheckIn kept =
                checkIns.keep(patient.id(), draft.entry(moment.get()), moment.get().told());
        var told = notice.tell("checkin.saved", kept, patient);
        if (htmx.isHtmxRequest()) {
            model.addAllAttributes(told).addAttribute("inPlace", true);
            return page(CheckInDraft.blank(), patient, model);
        }
        told.forEach(flash::addFlashAttribute);
        return "redirect:" + log.pathOf(kept.date(), patient);
    }

    private String page(CheckInDraft draft, Patient patient, Model model) {
        model.addAttribute("checkIn", draft)
                .addAttribute("today", patient.today(clock))
                .addAttribute("days", log.lastDays(patient))
                .addAttribute("earlier", log.earlierDates(patient));
        return "checkin/check-ins";
    }
}
