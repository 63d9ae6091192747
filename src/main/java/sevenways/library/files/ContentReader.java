package sevenways.library.files;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sevenways.figure.Figures;
import sevenways.library.Cause;
import sevenways.library.Edition;
import sevenways.library.Guide;
import sevenways.library.Lesson;
import sevenways.library.Program;
import sevenways.library.Question;
import sevenways.library.Words;

/**
 * Makes the content's records again from what was pressed, each by calling its constructor: Java's
 * reflection takes twice as long in a process that has just started. A component that a record gets
 * or loses does not compile here until it is read, too.
 */
class ContentReader extends PracticeReader {

    ContentReader(ByteBuffer in) {
        super(in);
    }

    Content content() {
        return one(
                () ->
                        new Content(
                                texts().stream().map(Locale::forLanguageTag).toList(),
                                one(this::figures),
                                editions()));
    }

    private Figures figures() {
        return new Figures(
                map(() -> new Figures.Drawing(text(), text())), map(() -> entries(this::letters)));
    }

    private Map<Locale, Edition> editions() {
        return map(this::edition).values().stream()
                .collect(Collectors.toUnmodifiableMap(Edition::language, Function.identity()));
    }

    private Edition edition() {
        return new Edition(
                language(),
                list(this::pathway),
                map(this::practice),
                map(this::lesson),
                map(this::program),
                list(this::cause),
                list(this::question),
                list(this::guide),
                one(this::words));
    }

    private Words words() {
        return new Words(list(() -> new Words.Banned(text(), text())), texts());
    }

    private Lesson lesson() {
        return new Lesson(
                text(),
                number(),
                text(),
                text(),
                maybeText(),
                number(),
                number(),
                sources(),
                day(),
                maybe(() -> new Lesson.Related(maybeTexts(), maybeTexts())),
                maybe(() -> new Lesson.Picture(text(), text(), text())),
                maybe(() -> new Lesson.Belief(text(), text(), text())),
                one(() -> new Lesson.Check(text(), list(this::option))),
                text(),
                language());
    }

    private Lesson.Option option() {
        return new Lesson.Option(text(), text(), yes());
    }

    private Program program() {
        return new Program(
                text(),
                number(),
                text(),
                text(),
                text(),
                text(),
                list(this::week),
                sources(),
                day(),
                text(),
                language());
    }

    private Program.Week week() {
        return new Program.Week(
                text(),
                text(),
                text(),
                list(() -> new Program.Dose(text(), number(), number())),
                maybeTexts(),
                maybeText());
    }

    private Cause cause() {
        return new Cause(
                text(),
                number(),
                text(),
                text(),
                list(() -> new Cause.Condition(text(), text(), text(), text(), maybeTexts())),
                sources(),
                day(),
                text(),
                language());
    }

    private Question question() {
        return new Question(text(), number(), text(), sources(), day(), text(), language());
    }

    private Guide guide() {
        return new Guide(
                text(),
                number(),
                text(),
                text(),
                maybeTexts(),
                maybe(this::letter),
                sources(),
                day(),
                text(),
                language());
    }

    private Guide.Letter letter() {
        return new Guide.Letter(text(), list(() -> new Guide.Field(text(), number())), text());
    }
}
