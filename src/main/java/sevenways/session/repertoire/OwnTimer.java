package sevenways.session.repertoire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sevenways.library.Evidence;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Step;
import sevenways.library.Practice.Variant;
import sevenways.session.Stillness;

/**
 * Finds what can be played: the practices of the library, and one that is none of them: silence
 * with bells, as long as somebody likes. No plan holds it and no shelf shows it.
 */
@Component
public class OwnTimer {

    static final String SLUG = "own-timer";

    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 29);

    private final Library library;
    private final MessageSource messages;

    OwnTimer(Library library, MessageSource messages) {
        this.library = library;
        this.messages = messages;
    }

    /** A practice of the library, or this timer in all its lengths. */
    public Optional<Practice> playable(String slug) {
        return slug.equals(SLUG)
                ? Optional.of(practice(lengths().toList()))
                : library.practice(slug);
    }

    private static Stream<Variant> lengths() {
        return IntStream.rangeClosed(1, Stillness.LONGEST)
                .boxed()
                .flatMap(
                        minutes ->
                                Stream.of(Posture.values())
                                        .map(it -> new Variant(minutes, it, null, List.of())));
    }

    /** The timer as it was wished for: its only variant. */
    public Practice practice(Stillness wish) {
        return practice(List.of(new Variant(wish.minutes(), wish.posture(), null, steps(wish))));
    }

    private Practice practice(List<Variant> variants) {
        Pathway pathway = library.pathway("mindfulness").orElseThrow();
        return new Practice(
                SLUG,
                1,
                say("session.timer"),
                say("session.timer.summary"),
                pathway,
                "timer",
                true,
                List.of(),
                "",
                false,
                new Evidence(Evidence.Grade.none, "", ""),
                List.of(),
                List.of(),
                REVIEWED,
                List.of(),
                null,
                List.of(),
                List.of(),
                variants,
                "",
                library.language());
    }

    /** Settling in, then one silence after the other; each begins with a bell, as does the end. */
    private List<Step> steps(Stillness wish) {
        List<Step> steps = new ArrayList<>();
        if (wish.delay() > 0) {
            steps.add(step(say("session.timer.settle"), null, wish.delay(), false));
        }
        int left = wish.minutes();
        while (left > 0) {
            int silence = wish.every() == 0 ? left : Math.min(left, wish.every());
            left -= silence;
            String next = left > 0 ? "session.timer.silence" : "session.timer.silence.last";
            steps.add(step(null, say(next, silence), silence * 60, true));
        }
        return steps;
    }

    private static Step step(
            @Nullable String say, @Nullable String see, int seconds, boolean bell) {
        return new Step(say, see, seconds, bell, null, null, null, List.of(), null);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
