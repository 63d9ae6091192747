package sevenways.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice.Posture;

/**
 * Silence with bells, as somebody wishes it.
 *
 * @param minutes 1 to 60
 * @param every minutes between bells; 0 for bells at both ends only
 * @param delay seconds to settle in before the first bell
 */
public record Stillness(int minutes, int every, int delay, Sound sound, Posture posture) {

    public static final int LONGEST = 60;
    public static final List<Integer> EVERY = List.of(0, 1, 2, 3, 5, 10, 15, 20, 30);
    public static final List<Integer> DELAYS = List.of(0, 10, 30, 60);
    public static final List<Integer> USUAL_MINUTES = List.of(3, 5, 10, 15, 20, 30);

    /** What is heard beneath, if anything. */
    public enum Sound {
        none,
        brown,
        rain,
        sea
    }

    public Stillness {
        if (minutes < 1 || minutes > LONGEST || !EVERY.contains(every) || !DELAYS.contains(delay)) {
            throw new IllegalArgumentException("no such timer");
        }
    }

    /** What most begin with. */
    public static final Stillness USUAL = new Stillness(10, 0, 10, Sound.none, Posture.bed);

    /** As somebody wrote it in an address; what is missing or wrong there is as usual. */
    public static Stillness of(
            @Nullable String minutes,
            @Nullable String every,
            @Nullable String delay,
            @Nullable String sound,
            @Nullable String posture) {
        return new Stillness(
                number(minutes, 1, LONGEST, USUAL.minutes),
                among(EVERY, number(every, 0, LONGEST, USUAL.every), USUAL.every),
                among(DELAYS, number(delay, 0, LONGEST, USUAL.delay), USUAL.delay),
                name(Sound.class, sound, USUAL.sound),
                name(Posture.class, posture, USUAL.posture));
    }

    /** What tells it from others of its length and posture, such as {@code -5-30-rain}. */
    public String mark() {
        return "-%d-%d-%s".formatted(every, delay, sound);
    }

    /** Where it plays. */
    public String address() {
        return "/timer/play?minutes=%d&every=%d&delay=%d&sound=%s&posture=%s"
                .formatted(minutes, every, delay, sound, posture);
    }

    private static int number(@Nullable String text, int least, int most, int usual) {
        if (text == null || !text.strip().matches("\\d{1,2}")) {
            return usual;
        }
        int number = Integer.parseInt(text.strip());
        return number < least || number > most ? usual : number;
    }

    private static int among(List<Integer> choices, int number, int usual) {
        return choices.contains(number) ? number : usual;
    }

    private static <E extends Enum<E>> E name(Class<E> kind, @Nullable String text, E usual) {
        for (E each : kind.getEnumConstants()) {
            if (each.name().equals(String.valueOf(text).toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return usual;
    }
}
