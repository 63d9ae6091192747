package sevenways.session;

import java.util.Optional;
import java.util.UUID;
import sevenways.account.Patient;

/** Knows what a patient has planned; whoever plans tells it here, as sessions know of no plan. */
public interface NextUp {

    /**
     * A planned practice that can be played now.
     *
     * @param title of the practice
     * @param item the plan item to start it from
     */
    record Planned(String practice, String title, int minutes, String posture, UUID item) {}

    /**
     * What is still open today and may be played; empty if nothing is.
     *
     * @param played the slug of the practice that comes from being played, which is not offered
     */
    Optional<Planned> after(Patient patient, String played);
}
