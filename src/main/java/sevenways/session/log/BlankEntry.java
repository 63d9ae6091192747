package sevenways.session.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;

/** The forms of a session that is about to begin, with nothing said of it yet. */
public final class BlankEntry {

    private BlankEntry() {}

    /**
     * Adds them to the page of a player.
     *
     * @param id of the session
     * @param item of the plan that it was started from
     */
    public static void add(
            UUID id,
            Instant startedAt,
            Practice practice,
            Variant variant,
            @Nullable UUID item,
            Model model) {
        model.addAttribute("form", SessionForm.read(id, practice, variant, startedAt, item))
                .addAttribute("afterwards", AfterwardsForm.BLANK)
                .addAttribute("experiment", ExperimentForm.BLANK);
    }
}
