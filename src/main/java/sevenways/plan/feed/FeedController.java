package sevenways.plan.feed;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;

/** The patient's side of the calendar: an address is made, shown once, and shut. */
@Controller
@RequestMapping("/plan/calendar")
class FeedController {

    private final FeedService feeds;
    private final Home home;

    FeedController(FeedService feeds, Home home) {
        this.feeds = feeds;
        this.home = home;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        model.addAttribute("feed", feeds.of(patient.id()).map(Shown::of).orElse(null))
                .addAttribute("zone", patient.zone())
                .addAttribute("draw", Token.draw());
        return "plan/calendar";
    }

    /** What is shown of an address that is open: not the address, which nobody has kept. */
    record Shown(java.time.Instant madeAt, boolean named) {

        static Shown of(Feed feed) {
            return new Shown(feed.madeAt(), feed.isNamed());
        }
    }

    /**
     * Shows the address once, on the answer itself. Sent again, the same form shows the same
     * address.
     */
    @PostMapping
    String open(
            @CurrentPatient Patient patient,
            @RequestParam(defaultValue = "") String draw,
            @RequestParam(defaultValue = "false") String named,
            Model model,
            HttpServletResponse response) {
        Token token = Token.drawn(patient.id(), draw).orElse(null);
        if (token == null) {
            response.setStatus(422);
            model.addAttribute("broken", true);
        } else {
            once(() -> feeds.open(patient.id(), token, named.equals("true")));
            model.addAttribute("address", home.address() + "/calendar/" + token.letters() + ".ics");
        }
        return show(patient, model);
    }

    @PostMapping("/revocation")
    String shut(@CurrentPatient Patient patient, RedirectAttributes flash) {
        if (feeds.shut(patient.id())) {
            flash.addFlashAttribute("notice", "plan.feed.shut");
        }
        return "redirect:/plan/calendar";
    }

    /** What was sent twice at once is done already. */
    private static void once(Runnable work) {
        try {
            work.run();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sentTwice) {
            // the other press was a moment quicker
        }
    }
}
