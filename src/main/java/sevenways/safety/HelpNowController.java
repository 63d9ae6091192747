package sevenways.safety;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Help now: works for anyone, without a session and without the database. */
@Controller
class HelpNowController {

    private final Helplines helplines;

    HelpNowController(Helplines helplines) {
        this.helplines = helplines;
    }

    @GetMapping("/help-now")
    String show(@RequestParam(required = false) @Nullable String country, Model model) {
        model.addAttribute("countries", helplines.countries())
                .addAttribute("here", helplines.country(country).orElse(null));
        return "safety/help-now";
    }
}
