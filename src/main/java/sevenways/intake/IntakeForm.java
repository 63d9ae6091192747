package sevenways.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.scale.Rating;
import sevenways.scale.ZeroToTen;

/** The seven needs, the minutes and the postures, as text so that what was sent is shown again. */
record IntakeForm(
        @NotBlank(message = "{intake.missing.stress}") @ZeroToTen @Nullable String stress,
        @NotBlank(message = "{intake.missing.attention}") @ZeroToTen @Nullable String attention,
        @NotBlank(message = "{intake.missing.feelings}") @ZeroToTen @Nullable String feelings,
        @NotBlank(message = "{intake.missing.confidence}") @ZeroToTen @Nullable String confidence,
        @NotBlank(message = "{intake.missing.movement}") @ZeroToTen @Nullable String movement,
        @NotBlank(message = "{intake.missing.thoughts}") @ZeroToTen @Nullable String thoughts,
        @NotBlank(message = "{intake.missing.company}") @ZeroToTen @Nullable String company,
        @NotBlank(message = "{intake.missing.minutes}")
                @Pattern(regexp = "|2|5|10|15|20", message = "{intake.missing.minutes}")
                @Nullable String minutes,
        @NotEmpty(message = "{intake.missing.postures}")
                @Nullable
                        List<
                                @Pattern(
                                        regexp = "bed|floor|chair|standing",
                                        message = "{intake.missing.postures}")
                                String>
                        postures) {

    static IntakeForm of(Profile profile) {
        Map<String, Integer> needs = profile.needs();
        return new IntakeForm(
                text(needs.get("stress-cycle")),
                text(needs.get("mindfulness")),
                text(needs.get("emotions")),
                text(needs.get("self-efficacy")),
                text(needs.get("movement")),
                text(needs.get("cbt")),
                text(needs.get("social")),
                String.valueOf(profile.minutesADay()),
                List.copyOf(profile.postures()));
    }

    static IntakeForm empty() {
        return new IntakeForm(null, null, null, null, null, null, null, null, null);
    }

    /**
     * @throws RuntimeException if the form has errors
     */
    Profile profile(Instant takenAt) {
        return new Profile(
                Map.of(
                        "stress-cycle", height(stress),
                        "mindfulness", height(attention),
                        "emotions", height(feelings),
                        "self-efficacy", height(confidence),
                        "movement", height(movement),
                        "cbt", height(thoughts),
                        "social", height(company)),
                Integer.parseInt(String.valueOf(minutes)),
                new LinkedHashSet<>(postures == null ? List.of() : postures),
                takenAt);
    }

    /** What was told about one of the seven, as it was sent. */
    public @Nullable String told(String name) {
        return switch (name) {
            case "stress" -> stress;
            case "attention" -> attention;
            case "feelings" -> feelings;
            case "confidence" -> confidence;
            case "movement" -> movement;
            case "thoughts" -> thoughts;
            case "company" -> company;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int height(@Nullable String text) {
        return Rating.of(String.valueOf(text)).value();
    }

    private static @Nullable String text(@Nullable Integer height) {
        return height == null ? null : height.toString();
    }
}
