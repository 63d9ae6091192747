package sevenways.checkin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** One date: its check-ins, and what it was like. */
@Controller
class DayController {

    private static final String DATE = "{date:\\d{4}-\\d{2}-\\d{2}}";

    private final CheckInService checkIns;
    private final LogBook log;
    private final Clock clock;

    DayController(CheckInService checkIns, LogBook log, Clock clock) {
        this.checkIns = checkIns;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/check-ins/" + DATE)
    String show(
            @CurrentPatient Patient patient,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Model model) {
        LogBook.Page page = page(patient, date, model);
        model.addAttribute("form", page.day() == null ? DayForm.EMPTY : DayForm.of(page.day()));
        return "checkin/day";
    }

    @PostMapping("/days/" + DATE)
    String keep(
            @CurrentPatient Patient patient,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!log.isOpen(date, patient)) {
            errors.reject("checkin.date.early");
        } else if (!errors.hasErrors() && form.isEmpty()) {
            errors.rejectValue("function", "checkin.day.missing");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            page(patient, date, model);
            return "checkin/day";
        }
        checkIns.keep(patient.id(), form.day(date));
        flash.addFlashAttribute("notice", "checkin.day.saved");
        return "redirect:/check-ins/" + date;
    }

    @PostMapping("/days/" + DATE + "/flare/removal")
    String calm(
            @CurrentPatient Patient patient,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            RedirectAttributes flash) {
        if (!log.isOpen(date, patient)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        checkIns.noteFlare(patient.id(), date, false);
        flash.addFlashAttribute("notice", "checkin.day.saved");
        return "redirect:/check-ins/" + date;
    }

    private LogBook.Page page(Patient patient, LocalDate date, Model model) {
        if (!log.hasBegun(date, patient)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        LogBook.Page page = log.page(patient, date);
        model.addAttribute("page", page)
                .addAttribute("today", patient.today(clock))
                .addAttribute("open", log.isOpen(date, patient))
                .addAttribute("checkIn", CheckInDraft.blank(date.toString()));
        return page;
    }
}
