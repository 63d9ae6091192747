package sevenways.session.log;

import static sevenways.session.log.AfterwardsForm.text;
import static sevenways.session.log.SessionForm.number;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sevenways.scale.ZeroToTen;
import sevenways.session.experiment.Experiment;

/** The two halves of an experiment, as somebody typed them. All of it may be left out. */
record ExperimentForm(
        @Size(max = A_TEXT, message = "{session.experiment.long}") @Nullable String feared,
        @Pattern(
                        regexp = " *|0*([0-9]|[1-9][0-9]|100) *%? *",
                        message = "{session.experiment.likely.range}")
                @Nullable String likely,
        @ZeroToTen @Nullable String expectedPain,
        @Size(max = A_TEXT, message = "{session.experiment.long}") @Nullable String happened,
        @ZeroToTen @Nullable String actualPain,
        @Size(max = A_TEXT, message = "{session.experiment.long}") @Nullable String learnt) {

    static final int A_TEXT = 500;

    static final ExperimentForm BLANK = new ExperimentForm(null, null, null, null, null, null);

    /** Browsers send each end of a line as two characters, and count it as one. */
    ExperimentForm {
        feared = oneEnd(feared);
        happened = oneEnd(happened);
        learnt = oneEnd(learnt);
    }

    static ExperimentForm of(Experiment experiment) {
        return new ExperimentForm(
                experiment.feared(),
                Objects.toString(experiment.likely(), null),
                Objects.toString(experiment.expectedPain(), null),
                experiment.happened(),
                Objects.toString(experiment.actualPain(), null),
                experiment.learnt());
    }

    /** It without what is wrong. */
    ExperimentForm without(Faults faults) {
        return new ExperimentForm(
                faults.unless("feared", feared),
                faults.unless("likely", likely),
                faults.unless("expectedPain", expectedPain),
                faults.unless("happened", happened),
                faults.unless("actualPain", actualPain),
                faults.unless("learnt", learnt));
    }

    /** What a valid form says. */
    Experiment experiment() {
        return new Experiment(
                text(feared),
                percent(),
                number(expectedPain),
                text(happened),
                number(actualPain),
                text(learnt));
    }

    private @Nullable Integer percent() {
        return likely == null || likely.isBlank()
                ? null
                : Integer.valueOf(likely.replace("%", "").strip());
    }

    private static @Nullable String oneEnd(@Nullable String written) {
        return written == null ? null : written.replace("\r\n", "\n");
    }
}
