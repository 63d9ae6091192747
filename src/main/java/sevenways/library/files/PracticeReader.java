package sevenways.library.files;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence;
import sevenways.library.Evidence.Source;
import sevenways.library.Pathway;
import sevenways.library.Practice;

/**
 * Makes what can be done again from what was pressed: pathways and their practices, down to the
 * single step, and what all content rests on.
 */
abstract class PracticeReader extends PressReader {

    PracticeReader(ByteBuffer in) {
        super(in);
    }

    Pathway pathway() {
        return new Pathway(
                text(),
                number(),
                text(),
                text(),
                text(),
                texts(),
                texts(),
                one(this::evidence),
                sources(),
                day(),
                text(),
                language());
    }

    private Evidence evidence() {
        return new Evidence(Evidence.Grade.valueOf(text()), text(), text());
    }

    List<Source> sources() {
        return list(() -> new Source(text(), text(), text()));
    }

    Practice practice() {
        return new Practice(
                text(),
                number(),
                text(),
                text(),
                one(this::pathway),
                text(),
                yes(),
                texts(),
                text(),
                yes(),
                one(this::evidence),
                list(this::caution),
                sources(),
                day(),
                texts(),
                maybeText(),
                texts(),
                texts(),
                list(this::variant),
                text(),
                language());
    }

    private Practice.Caution caution() {
        return new Practice.Caution(text(), text(), texts(), maybeText());
    }

    private Practice.Variant variant() {
        return new Practice.Variant(
                number(), Practice.Posture.valueOf(text()), maybeText(), list(this::step));
    }

    private Practice.Step step() {
        return new Practice.Step(
                maybeText(),
                maybeText(),
                number(),
                yes(),
                maybe(this::pacer),
                phase(maybeText()),
                maybeText(),
                texts(),
                maybeText());
    }

    private Practice.Pacer pacer() {
        return new Practice.Pacer(fraction(), fraction(), fraction(), fraction());
    }

    private static Practice.@Nullable Phase phase(@Nullable String name) {
        return name == null ? null : Practice.Phase.valueOf(name);
    }
}
