package sevenways.session.ease;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;

/**
 * Finds what the page of a player offers to whom something hurts, before it begins and while it
 * runs.
 */
@Component
public class WaysOut {

    private final Library library;
    private final PainRules painRules;

    WaysOut(Library library, PainRules painRules) {
        this.library = library;
        this.painRules = painRules;
    }

    /** By the names that the page knows them by: what can be left out, and where to go. */
    public Map<String, @Nullable Object> of(Practice practice, Variant variant) {
        Map<String, @Nullable Object> found = new HashMap<>();
        found.put("leavable", Regions.leavable(practice, variant));
        found.put("painRules", painRules);
        found.put("easier", Easier.than(practice, variant).orElse(null));
        found.put("calm", painRules.calmAfter(practice, variant.posture(), library).orElse(null));
        return found;
    }
}
