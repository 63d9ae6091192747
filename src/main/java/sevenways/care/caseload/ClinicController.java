package sevenways.care.caseload;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.ClinicianId;
import sevenways.account.CurrentClinician;
import sevenways.account.SignedInPerson;
import sevenways.consent.ConsentService;
import sevenways.consent.Redemption;
import sevenways.consent.Redemption.Refused;

/** The caseload, and the door by which a patient comes onto it. */
@Controller
@RequestMapping("/clinic")
class ClinicController {

    private final CaseloadService caseloads;
    private final ConsentService consents;

    ClinicController(CaseloadService caseloads, ConsentService consents) {
        this.caseloads = caseloads;
        this.consents = consents;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInPerson person,
            @ModelAttribute("filter") CaseloadFilter filter,
            Model model) {
        model.addAttribute("form", new CodeForm(""));
        return caseload(person, filter, model);
    }

    @PostMapping("/codes")
    String redeem(
            @AuthenticationPrincipal SignedInPerson person,
            @CurrentClinician ClinicianId clinician,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        int status = 422;
        if (!errors.hasErrors()) {
            switch (consents.redeem(clinician, form.code())) {
                case Redemption.Granted(var consent) -> {
                    flash.addFlashAttribute("notice", "care.code.granted");
                    return "redirect:/clinic/patients/" + consent.patient().id();
                }
                case Refused.WRONG_CODE -> errors.rejectValue("code", "care.code.wrong");
                case Refused.TOO_MANY_TRIES -> {
                    errors.rejectValue("code", "care.code.too-many");
                    status = 429;
                }
            }
        }
        response.setStatus(status);
        return caseload(person, new CaseloadFilter("", ""), model);
    }

    private String caseload(SignedInPerson person, CaseloadFilter filter, Model model) {
        Caseload caseload = caseloads.of(person.clinician(), person.zone());
        model.addAttribute("filter", filter)
                .addAttribute("caseload", caseload)
                .addAttribute("zone", person.zone())
                .addAttribute("entries", caseload.matching(filter));
        return "care/clinic";
    }
}
