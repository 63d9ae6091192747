package sevenways.session.play;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sevenways.account.TimeOrderedId;
import sevenways.intake.Conditions.Care;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;
import sevenways.session.ease.WaysOut;
import sevenways.session.experiment.Exposure;
import sevenways.session.log.BlankEntry;

/** What the page of a player is made of, whatever it plays. */
@Component
class PlayPage {

    /** The name of the edition that devices keep for when there is no network. */
    static final String KEPT = "kept";

    private static final UUID NOBODYS = new UUID(0, 0);

    private final Library library;
    private final WaysOut waysOut;
    private final Clock clock;

    PlayPage(Library library, WaysOut waysOut, Clock clock) {
        this.library = library;
        this.waysOut = waysOut;
        this.clock = clock;
    }

    /**
     * The page of this variant.
     *
     * @param heeds what it asks of the person who plays
     * @param item of their plan that it was opened from
     */
    String show(Practice practice, Variant variant, Care heeds, @Nullable UUID item, Model model) {
        model.addAttribute("practice", practice)
                .addAttribute("variant", variant)
                .addAttribute("variants", names(practice))
                .addAttribute("cues", Cue.of(variant))
                .addAttribute("heeds", heeds)
                .addAttribute("item", item)
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null))
                .addAttribute("exposure", Exposure.is(practice))
                .addAllAttributes(waysOut.of(practice, variant));
        return "session/play";
    }

    /** What a practice asks of somebody of whom nothing is known. */
    static Care ofAnybody(Practice practice) {
        return new Care(List.of(), practice.cautions(), List.of());
    }

    /** The forms of a patient's session that begins now. */
    void addForms(Practice practice, Variant variant, @Nullable UUID item, Model model) {
        BlankEntry.add(TimeOrderedId.next(), clock.instant(), practice, variant, item, model);
    }

    /**
     * The same page for everybody, with nothing of a sign-in in it, and yet with the form of a
     * session. Whose it is, and when it began, is filled in where it is played; it is sent with the
     * token of that day.
     */
    String showKept(Practice practice, Variant variant, HttpServletRequest request, Model model) {
        request.removeAttribute(CsrfToken.class.getName());
        model.addAttribute("kept", true);
        BlankEntry.add(NOBODYS, Instant.EPOCH, practice, variant, NOBODYS, model);
        return show(practice, variant, ofAnybody(practice), null, model);
    }

    /** Lengths and postures there are, such as {@code 2-bed 5-chair}. */
    private static String names(Practice practice) {
        return practice.variants().stream()
                .map(variant -> variant.minutes() + "-" + variant.posture())
                .collect(joining(" "));
    }
}
