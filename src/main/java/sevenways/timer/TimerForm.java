package sevenways.timer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import sevenways.account.TimeOrderedId;
import sevenways.library.Practice.Posture;
import sevenways.session.Stillness;
import sevenways.session.Stillness.Sound;

/**
 * A timer as somebody wrote it.
 *
 * @param id names the timer that will come of it, however often it is sent
 */
record TimerForm(
        @Nullable String id,
        @NotBlank(message = "{timer.name.missing}") @Size(max = 60, message = "{timer.name.long}")
                @Nullable String name,
        @NotNull(message = "{timer.minutes.wrong}")
                @Pattern(regexp = "[1-9]|[1-5]\\d|60", message = "{timer.minutes.wrong}")
                @Nullable String minutes,
        @NotNull(message = "{timer.choice.wrong}")
                @Pattern(regexp = "0|1|2|3|5|10|15|20|30", message = "{timer.choice.wrong}")
                @Nullable String every,
        @NotNull(message = "{timer.choice.wrong}")
                @Pattern(regexp = "0|10|30|60", message = "{timer.choice.wrong}")
                @Nullable String delay,
        @NotNull(message = "{timer.choice.wrong}")
                @Pattern(regexp = "none|brown|rain|sea", message = "{timer.choice.wrong}")
                @Nullable String sound,
        @NotNull(message = "{timer.choice.wrong}")
                @Pattern(regexp = "bed|floor|chair|standing", message = "{timer.choice.wrong}")
                @Nullable String posture) {

    /** Spaces around what was typed are nobody's wish. */
    TimerForm {
        name = name == null ? null : name.strip();
        minutes = minutes == null ? null : minutes.strip();
    }

    /** What is chosen already, for a timer that gets a name now. */
    static TimerForm of(UUID id, String name, Stillness wish) {
        return new TimerForm(
                id.toString(),
                name,
                "" + wish.minutes(),
                "" + wish.every(),
                "" + wish.delay(),
                wish.sound().name(),
                wish.posture().name());
    }

    static TimerForm of(NamedTimer timer) {
        return of(timer.id(), timer.name(), timer.wish());
    }

    /** The name to send this under: its own, or a new one where its own cannot be used. */
    public UUID usableId() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException broken) {
            return TimeOrderedId.next();
        }
    }

    /** Notes, in what has no errors so far, bells in between of which none would ring. */
    void checkBells(Errors errors) {
        if (!errors.hasErrors() && number(every) >= number(minutes)) {
            errors.rejectValue("every", "timer.every.long");
        }
    }

    /** What a form without errors wishes for. */
    NamedTimer timer(UUID under) {
        Stillness wish =
                new Stillness(
                        number(minutes),
                        number(every),
                        number(delay),
                        Sound.valueOf(String.valueOf(sound)),
                        Posture.valueOf(String.valueOf(posture)));
        return new NamedTimer(under, String.valueOf(name), wish);
    }

    private static int number(@Nullable String text) {
        return Integer.parseInt(String.valueOf(text));
    }
}
