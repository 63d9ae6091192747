package sevenways.care.patient;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;

/** Where a clinician opens again what the safety level keeps closed to a patient. */
@Controller
@RequestMapping("/clinic/patients/{id}/clearance")
class ClearanceController {

    private final ClearanceService clearances;

    ClearanceController(ClearanceService clearances) {
        this.clearances = clearances;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable UUID id,
            Model model,
            RedirectAttributes flash) {
        ClearancePage page = read(person, id);
        model.addAttribute("form", ClearanceForm.of(page.seen()));
        return page.isClosed()
                ? view(person, page, model)
                : toPatient(id, "care.clearance.open", flash);
    }

    @PostMapping
    String clear(
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClearanceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && isCleared(person, id, form)) {
            return toPatient(id, "care.clearance.done", flash);
        }
        ClearancePage page = read(person, id);
        if (!page.isClosed()) {
            return toPatient(id, "care.clearance.meanwhile", flash);
        }
        if (!errors.hasErrors()) {
            model.addAttribute("form", form.afresh(page.seen())).addAttribute("changed", true);
        }
        response.setStatus(errors.hasErrors() ? 422 : 409);
        return view(person, page, model);
    }

    private boolean isCleared(SignedInPerson person, UUID id, ClearanceForm form) {
        return clearances
                .clear(person.clinician(), new PatientId(id), form)
                .orElseThrow(ClearanceController::notFound);
    }

    private ClearancePage read(SignedInPerson person, UUID id) {
        return clearances
                .read(person.clinician(), new PatientId(id))
                .orElseThrow(ClearanceController::notFound);
    }

    private static String view(SignedInPerson person, ClearancePage page, Model model) {
        model.addAttribute("page", page).addAttribute("zone", person.zone());
        return "care/clearance";
    }

    private static String toPatient(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/clinic/patients/" + id;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
