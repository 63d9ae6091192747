package sevenways.account.operator;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.ZoneId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sevenways.account.AccountService;
import sevenways.account.SignedInPerson;

/** The operator's page: the clinicians here, and a new one let in. */
@Controller
@RequestMapping("/admin")
class AdminController {

    /** Letters and digits that are not mistaken for one another when read from a screen. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final AccountService accounts;
    private final SecureRandom random = new SecureRandom();

    AdminController(AccountService accounts) {
        this.accounts = accounts;
    }

    @ModelAttribute
    void clinicians(Model model) {
        model.addAttribute("clinicians", accounts.clinicians());
    }

    @GetMapping
    String show(@ModelAttribute("form") ClinicianForm form) {
        return "account/admin";
    }

    /**
     * Shows the first password once, on the answer itself: it is kept nowhere, so a reload cannot
     * bring it back.
     */
    @PostMapping("/clinicians")
    String welcome(
            @AuthenticationPrincipal SignedInPerson operator,
            @Valid @ModelAttribute("form") ClinicianForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        String password = firstPassword();
        if (!errors.hasErrors() && !letIn(form, password, operator.zone())) {
            errors.rejectValue("email", "account.email.taken");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "account/admin";
        }
        model.addAttribute("welcomed", form).addAttribute("firstPassword", password);
        model.addAttribute("form", new ClinicianForm("", null, ""));
        clinicians(model);
        return "account/admin";
    }

    /** False, and nobody is let in, if the address is taken. */
    private boolean letIn(ClinicianForm form, String password, ZoneId zone) {
        return accounts.welcomeClinician(
                        form.email(), password, form.name(), form.profession(), zone)
                .isPresent();
    }

    private String firstPassword() {
        return random.ints(20, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new,
                        (text, at) -> text.append(ALPHABET.charAt(at)),
                        StringBuilder::append)
                .toString();
    }
}
