package sevenways.safety.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Help now: works for anyone, without a session and without the database. */
@Controller
class HelpNowController {

    private final Helplines helplines;
    private final CountryChoice countries;

    HelpNowController(Helplines helplines, CountryChoice countries) {
        this.helplines = helplines;
        this.countries = countries;
    }

    @GetMapping("/help-now")
    String show(
            @RequestParam(required = false) @Nullable String country,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var here = countries.choose(country, request, response);
        model.addAttribute("countries", helplines.countries())
                .addAttribute("here", here.orElse(null));
        return "safety/help-now";
    }
}
