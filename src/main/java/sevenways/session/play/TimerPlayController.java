package sevenways.session.play;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.safety.SafetyService;
import sevenways.session.Stillness;
import sevenways.session.repertoire.ClosedPractice;
import sevenways.session.repertoire.Lock;
import sevenways.session.repertoire.OwnTimer;

/** Plays somebody's own timer, on the same stage as every practice. */
@Controller
class TimerPlayController {

    private final SafetyService safety;
    private final OwnTimer timers;
    private final Library library;
    private final PlayPage page;

    TimerPlayController(SafetyService safety, OwnTimer timers, Library library, PlayPage page) {
        this.safety = safety;
        this.timers = timers;
        this.library = library;
        this.page = page;
    }

    @GetMapping("/timer/play")
    String play(
            @RequestParam(required = false) @Nullable String minutes,
            @RequestParam(required = false) @Nullable String every,
            @RequestParam(required = false) @Nullable String delay,
            @RequestParam(required = false) @Nullable String sound,
            @RequestParam(required = false) @Nullable String posture,
            @RequestParam(defaultValue = "") String edition,
            @AuthenticationPrincipal @Nullable SignedInPerson person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Stillness wish = Stillness.of(minutes, every, delay, sound, posture);
        Practice practice = timers.practice(wish);
        Variant variant = practice.variants().getFirst();
        boolean asked = minutes == null || minutes.strip().equals("" + wish.minutes());
        model.addAttribute("background", wish.sound())
                .addAttribute("mark", wish.mark())
                .addAttribute("setAnew", !asked);
        return edition.equals(PlayPage.KEPT)
                ? page.showKept(practice, variant, request, model)
                : play(practice, variant, person, response, model);
    }

    private String play(
            Practice practice,
            Variant variant,
            @Nullable SignedInPerson person,
            HttpServletResponse response,
            Model model) {
        if (person != null && person.role() == Role.PATIENT) {
            Optional<Lock> lock = Lock.on(practice, safety.status(person.patient().id()));
            if (lock.isPresent()) {
                return ClosedPractice.show(lock.get(), practice, library, response, model);
            }
            page.addForms(practice, variant, null, model);
        }
        return page.show(practice, variant, PlayPage.ofAnybody(practice), null, model);
    }
}
