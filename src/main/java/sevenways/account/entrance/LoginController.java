package sevenways.account.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import sevenways.account.AccountService;
import sevenways.account.CountryCookie;
import sevenways.account.KeptForm;
import sevenways.account.SignedInPerson;

@Controller
class LoginController {

    private final AccountService accounts;
    private final SignInThrottle throttle;
    private final SignIn signIn;
    private final CountryCookie countries;

    LoginController(
            AccountService accounts,
            SignInThrottle throttle,
            SignIn signIn,
            CountryCookie countries) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.signIn = signIn;
        this.countries = countries;
    }

    @GetMapping("/login")
    String form(Model model) {
        Object email = model.getAttribute("email");
        model.addAttribute("form", new LoginForm(email == null ? "" : email.toString(), "", null));
        return "account/login";
    }

    /** Where a form lands whose sender is no longer signed in; reached by forward only. */
    @RequestMapping("/login/again")
    String again(
            @RequestAttribute(required = false) @Nullable KeptForm kept,
            Model model,
            HttpServletResponse response) {
        response.setStatus(401);
        model.addAttribute("form", new LoginForm("", "", null))
                .addAttribute("kept", kept)
                .addAttribute("unkept", kept == null);
        return "account/login";
    }

    /** Where a form lands whose page had been open for too long; reached by forward only. */
    @RequestMapping("/login/continue")
    String confirm(
            @RequestAttribute(required = false) @Nullable KeptForm kept,
            @AuthenticationPrincipal SignedInPerson person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(403);
        model.addAttribute("onward", signIn.destination(person, request, response));
        return offer(kept, person, model);
    }

    @PostMapping("/login")
    String signIn(
            @Valid @ModelAttribute("form") LoginForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<KeptForm> kept = KeptForm.from(request);
        kept.ifPresent(unsent -> model.addAttribute("kept", unsent));
        if (errors.hasErrors()) {
            return refuse(422, response);
        }
        Optional<Duration> wait = throttle.tryEnter(form.email(), request.getRemoteAddr());
        if (wait.isPresent()) {
            errors.reject("account.login.throttled");
            response.setHeader("Retry-After", Long.toString(wait.get().toSeconds()));
            return refuse(429, response);
        }
        Optional<SignedInPerson> person = accounts.identify(form.email(), form.password());
        if (person.isEmpty()) {
            errors.reject("account.login.wrong");
            return refuse(422, response);
        }
        throttle.forgive(form.email(), request.getRemoteAddr());
        signIn.begin(person.get(), form.wantsToBeRemembered(), request, response);
        accounts.country(person.get().id())
                .ifPresent(one -> countries.write(Optional.of(one), request, response));
        String onward = signIn.destination(person.get(), request, response);
        model.addAttribute("onward", onward);
        return kept.map(unsent -> offer(unsent, person.get(), model)).orElse("redirect:" + onward);
    }

    /** To its sender; anybody else is told that there was something, and not what. */
    private static String offer(@Nullable KeptForm kept, SignedInPerson person, Model model) {
        model.addAttribute("person", person)
                .addAttribute("kept", kept != null && kept.isOf(person) ? kept : null);
        return "account/continue";
    }

    private static String refuse(int status, HttpServletResponse response) {
        response.setStatus(status);
        return "account/login";
    }
}
