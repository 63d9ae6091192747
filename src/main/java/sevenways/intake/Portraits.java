package sevenways.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.intake.questions.Answers;
import sevenways.intake.questions.Field;
import sevenways.intake.questions.Portrait;
import sevenways.intake.questions.Portrait.Line;
import sevenways.intake.questions.Portrait.Part;
import sevenways.intake.questions.Question;
import sevenways.intake.questions.Questionnaire;
import sevenways.intake.questions.Questionnaire.Group;
import sevenways.intake.questions.Sentences;
import sevenways.library.Lesson;
import sevenways.library.Library;
import sevenways.library.Pathway;

/** Shows somebody what they told: page by page for the review, and as a profile for the result. */
@Component
class Portraits {

    private final Portrait portrait;
    private final Questionnaire questionnaire;
    private final Library library;

    Portraits(Portrait portrait, Questionnaire questionnaire, Library library) {
        this.portrait = portrait;
        this.questionnaire = questionnaire;
        this.library = library;
    }

    /** A page with what was told on it. */
    record Page(Group group, List<Told> told) {}

    /**
     * @param words empty where nothing was told
     * @param lacks whether an answer is needed here
     */
    record Told(Field field, List<String> words, boolean lacks) {}

    /** A part of the profile. */
    record Painted(String id, String title, @Nullable String term, List<Said> lines) {}

    /** A sentence, and where to read on. */
    record Said(String words, @Nullable Lesson lesson) {}

    /**
     * A pathway in the order that fits.
     *
     * @param need 0 to 10
     * @param reason why it helps
     * @param delayed whether it comes later than its need alone would place it
     */
    record Way(Pathway pathway, Question question, int need, boolean delayed) {

        public String reason() {
            return Objects.requireNonNullElse(question.fits(), "");
        }
    }

    List<Page> pages(Answers answers) {
        return questionnaire.groups().stream()
                .map(group -> page(group, answers))
                .filter(page -> !page.told().isEmpty())
                .toList();
    }

    private Page page(Group group, Answers answers) {
        List<Field> missing = questionnaire.missing(group, answers);
        return new Page(
                group,
                questionnaire.fields(group, answers).stream()
                        .map(
                                field ->
                                        new Told(
                                                field,
                                                field.spoken(answers),
                                                missing.contains(field)))
                        .toList());
    }

    /** The parts of the profile of which something was told. */
    List<Painted> parts(Answers told) {
        Answers answers = questionnaire.fitting(told);
        return portrait.parts().stream()
                .map(part -> painted(part, new Sentences(questionnaire, answers)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private Painted painted(Part part, Sentences sentences) {
        return new Painted(
                part.id(),
                part.title(),
                part.term(),
                part.lines().stream().flatMap(line -> said(line, sentences)).toList());
    }

    private Stream<Said> said(Line line, Sentences sentences) {
        return sentences.of(line).stream().map(words -> new Said(words, lesson(line).orElse(null)));
    }

    private Optional<Lesson> lesson(Line line) {
        return Optional.ofNullable(line.lesson()).flatMap(library::lesson);
    }

    /** All seven pathways, in the order that fits. */
    List<Way> ways(Profile profile) {
        List<String> usual = library.pathways().stream().map(Pathway::slug).toList();
        return questionnaire.inOrder(usual, profile.needs()).stream()
                .flatMap(slug -> library.pathway(slug).stream())
                .map(
                        pathway ->
                                new Way(
                                        pathway,
                                        questionnaire.need(pathway.slug()),
                                        profile.needs().getOrDefault(pathway.slug(), 0),
                                        questionnaire.isDelayed(pathway.slug(), profile.needs())))
                .toList();
    }
}
