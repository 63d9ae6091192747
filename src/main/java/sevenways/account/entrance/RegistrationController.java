package sevenways.account.entrance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.AccountService;

@Controller
@RequestMapping("/register")
class RegistrationController {

    private final AccountService accounts;

    RegistrationController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String form(@ModelAttribute("form") RegistrationForm form) {
        return "account/register";
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "account/register";
        }
        try {
            accounts.register(form.email(), form.password(), form.zoneId());
        } catch (DataIntegrityViolationException taken) {
            // Somebody was a moment quicker with this address; the answer is the same as for any
            // other that is taken.
        }
        flash.addFlashAttribute("email", form.email()).addFlashAttribute("registered", true);
        return "redirect:/login";
    }
}
