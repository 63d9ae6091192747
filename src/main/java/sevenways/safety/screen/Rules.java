package sevenways.safety.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import sevenways.safety.Alarm;
import sevenways.safety.Due;

/** The screen as it is asked now, with its words. */
@Component
public record Rules(Screen screen, Wordings wordings) {

    public Words words() {
        return wordings.now();
    }

    /** The words that a screen of this version was answered with. */
    public Words words(int version) {
        return wordings.of(version);
    }

    /**
     * What asks for the few questions; nothing is no reason.
     *
     * @param open what has not been answered, the latest first
     * @param last the date of the latest answers
     */
    public Due due(List<Alarm> open, LocalDate last, LocalDate today) {
        int days = screen.recheck().everyDays();
        var reasons = new LinkedHashSet<String>();
        List<String> because = new ArrayList<>();
        for (Alarm alarm : open) {
            if (screen.recheck().reason(alarm.reason()).isPresent()) {
                reasons.add(alarm.reason());
                String word = Objects.requireNonNullElse(alarm.word(), "");
                because.add(words().reason(alarm.reason(), word, days));
            }
        }
        if (screen.recheck().isTime(last, today)) {
            reasons.add(Recheck.WEEK);
            because.add(words().reason(Recheck.WEEK, "", days));
        }
        return new Due(List.copyOf(reasons), List.copyOf(because));
    }

    /** Whether it may be said beside this that most often nothing has changed. */
    public boolean mayCalm(Due due) {
        return due.reasons().stream()
                .flatMap(id -> screen.recheck().reason(id).stream())
                .noneMatch(Recheck.Reason::sign);
    }

    /** The same with one more reason, which the patient gives. */
    public Due with(Due due, String reason) {
        List<String> reasons = new ArrayList<>(due.reasons());
        List<String> because = new ArrayList<>(due.because());
        reasons.add(reason);
        because.add(words().reason(reason, "", screen.recheck().everyDays()));
        return new Due(List.copyOf(reasons), List.copyOf(because));
    }
}
