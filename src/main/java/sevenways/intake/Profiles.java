package sevenways.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sevenways.intake.questions.Answers;
import sevenways.intake.questions.Questionnaire;

/** Reads out of the answers what a plan must know, by the ids of a few questions. */
record Profiles(Questionnaire questionnaire) {

    static final String MINUTES = "minutes";
    static final String POSTURES = "postures";
    static final String CONDITIONS = "conditions";
    static final String TIMES = "times";
    static final String EYES = "eyes";
    private static final String EYES_OPEN = "open";

    /**
     * @throws java.util.NoSuchElementException if the answers tell no minutes
     */
    Profile of(Answers answers, Instant takenAt) {
        Map<String, Integer> needs = new HashMap<>();
        questionnaire
                .questions()
                .forEach(
                        question -> {
                            String way = question.way();
                            if (way != null) {
                                answers.height(question.id())
                                        .ifPresent(height -> needs.put(way, height));
                            }
                        });
        return new Profile(
                needs,
                answers.height(MINUTES).orElseThrow(),
                Set.copyOf(answers.all(POSTURES)),
                Set.copyOf(answers.all(CONDITIONS)),
                Set.copyOf(answers.all(TIMES)),
                !EYES_OPEN.equals(answers.one(EYES)),
                takenAt);
    }

    /** The answers that tell this profile. */
    Answers answers(Profile profile) {
        Map<String, List<String>> told = new HashMap<>();
        profile.needs()
                .forEach(
                        (way, height) ->
                                told.put(
                                        questionnaire.need(way).id(),
                                        List.of(String.valueOf(height))));
        told.put(MINUTES, List.of(String.valueOf(profile.minutesADay())));
        told.put(POSTURES, sorted(profile.postures()));
        told.put(CONDITIONS, sorted(profile.conditions()));
        told.put(TIMES, sorted(profile.times()));
        told.put(EYES, List.of(profile.eyesMayClose() ? "may-close" : EYES_OPEN));
        return new Answers(told);
    }

    private static List<String> sorted(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }
}
