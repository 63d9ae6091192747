package sevenways.plan;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import sevenways.account.SignedInPerson;
import sevenways.intake.IntakeService;
import sevenways.intake.Profile;
import sevenways.safety.SafetyService;

/** Brings new patients as far as a plan needs. */
public record Ready(SafetyService safety, IntakeService intake, Clock clock) {

    /** With ten minutes a day, in bed or on a chair. */
    public SignedInPerson of(SignedInPerson person) {
        screen(person, Map.of());
        Profile profile =
                new Profile(
                        Map.of("cbt", 6, "social", 5), 10, Set.of("bed", "chair"), clock.instant());
        intake.take(person.patient().id(), profile);
        return person;
    }

    /** Answers the safety questions with no, and these as told. */
    public void screen(SignedInPerson person, Map<String, String> told) {
        Map<String, String> replies = new HashMap<>();
        safety.questions().forEach(question -> replies.put(question, "no"));
        replies.putAll(told);
        safety.screen(person.patient().id(), replies, clock.instant());
    }
}
