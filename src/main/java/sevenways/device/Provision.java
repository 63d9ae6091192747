package sevenways.device;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a device is told when it asks who is here and what to keep.
 *
 * @param person the patient who is signed in; null where nobody is
 * @param token what a form of this sign-in carries
 * @param open what may be played
 * @param keep addresses of public pages, what is needed first in front
 */
record Provision(
        @Nullable UUID person, @Nullable String token, @Nullable Open open, List<String> keep) {

    /** Nobody is here, or nobody who has a plan. */
    static final Provision NONE = new Provision(null, null, null, List.of());

    /** How far the safety questions let somebody play. */
    enum Open {
        everything,
        /** What does not move the body. */
        still,
        nothing
    }
}
