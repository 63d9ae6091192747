package sevenways.account.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.AccountService;
import sevenways.account.CountryCookie;
import sevenways.account.SignedInPerson;

@Controller
@RequestMapping("/account")
class AccountController {

    private final AccountService accounts;
    private final CountryCookie countries;

    AccountController(AccountService accounts, CountryCookie countries) {
        this.accounts = accounts;
        this.countries = countries;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInPerson person, Locale language, Model model) {
        model.addAttribute("passwordForm", new PasswordForm("", ""));
        return account(person, language, model);
    }

    private String account(SignedInPerson person, Locale language, Model model) {
        model.addAttribute("countries", CountryForm.all(language))
                .addAttribute("country", accounts.country(person.id()).orElse(null));
        return "account/account";
    }

    @PostMapping("/password")
    String changePassword(
            @AuthenticationPrincipal SignedInPerson person,
            @Valid @ModelAttribute("passwordForm") PasswordForm form,
            BindingResult errors,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()
                && !accounts.changePassword(person.id(), form.currentPassword(), form.password())) {
            errors.rejectValue("currentPassword", "account.password.wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return account(person, language, model);
        }
        flash.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/account";
    }

    @PostMapping("/country")
    String chooseCountry(
            @AuthenticationPrincipal SignedInPerson person,
            @ModelAttribute("countryForm") CountryForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!form.isKnown()) {
            response.setStatus(422);
            return show(person, request.getLocale(), model);
        }
        accounts.chooseCountry(person.id(), form.chosen());
        countries.write(form.chosen(), request, response);
        flash.addFlashAttribute("notice", "account.country.changed");
        return "redirect:/account";
    }

    @GetMapping("/erasure")
    String confirmErasure(@ModelAttribute("form") ErasureForm form) {
        return "account/erasure";
    }

    @PostMapping("/erasure")
    String erase(
            @AuthenticationPrincipal SignedInPerson person,
            @Valid @ModelAttribute("form") ErasureForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors() && !accounts.erase(person.id(), form.password())) {
            errors.rejectValue("password", "account.password.wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "account/erasure";
        }
        request.getSession().invalidate();
        return "redirect:/account/erased";
    }

    @GetMapping("/erased")
    String erased() {
        return "account/erased";
    }
}
