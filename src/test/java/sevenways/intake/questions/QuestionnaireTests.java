package sevenways.intake.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.intake.questions.Portrait.Line;
import sevenways.intake.questions.Question.Kind;
import sevenways.intake.questions.Question.Option;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The authored questions and what they say back: whole, and refused where they are not. */
class QuestionnaireTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();
    private static final Questionnaire QUESTIONS =
            FILES.yaml(IntakeFiles.QUESTIONS, "intake", Questionnaire.class);
    private static final Portrait PORTRAIT =
            FILES.yaml(IntakeFiles.PROFILE, "intake-profile", Portrait.class);
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    @Test
    void theFilesAreWhole() {
        assertThatCode(
                        () -> {
                            check(text(IntakeFiles.QUESTIONS));
                            checkPortrait(text(IntakeFiles.PROFILE));
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: goals            | id: tried            | the page tried is there twice",
                "way: social          | way: cbt             | the way cbt is there twice",
                "from: tried          | from: goals          | leans on goals",
                "per: regions         | per: postures        | leans on postures",
                "'id: \"20\"'         | 'id: \"25\"'         | minutes are from 2 to 20",
                "id: floor,           | id: ceiling,         | is no posture of a practice",
                "id: eyes             | id: sight            | there is no question eyes",
                "'\"{place}: how'     | '\"How'              | does not say {place}",
            })
    void refusesQuestionsThatDoNotFitTogether(String before, String after, String message) {
        String broken =
                text(IntakeFiles.QUESTIONS)
                        .replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        BrokenFilesException refusal =
                catchThrowableOfType(BrokenFilesException.class, () -> check(broken));
        assertThat(refusal)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*questions.yaml:\\d+: .*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 4, to: 6        | from: 5, to: 6        | the height 4 has no sentence",
                "from: 4, to: 6        | from: 3, to: 6        | the height 3 has more than one sentence",
                "answers: [thigh]      | answers: [none]       | the answer thigh has no sentence",
                "answers: [thigh]      | answers: [toe]        | offers no answer toe",
                "about: goals          | about: wishes         | is no question of the intake",
                "about: radiating      | about: regions        | is no question of kind one",
                "[half, daily]         | [half, hourly]        | offers no answer hourly",
            })
    void refusesSentencesWithAGapOrAnOverlap(String before, String after, String message) {
        String broken =
                text(IntakeFiles.PROFILE)
                        .replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        BrokenFilesException refusal =
                catchThrowableOfType(BrokenFilesException.class, () -> checkPortrait(broken));
        assertThat(refusal)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*profile.yaml:\\d+: .*");
    }

    @Test
    void everyHeightAndEveryAnswerHasItsSentence() {
        for (Portrait.Part part : PORTRAIT.parts()) {
            for (Line line : part.lines()) {
                for (int height = 0; height <= 10 && !line.heights().isEmpty(); height++) {
                    Map<String, List<String>> told =
                            Map.of(
                                    Optional.ofNullable(line.about()).orElseThrow(),
                                    List.of("" + height));
                    assertThat(new Sentences(QUESTIONS, new Answers(told)).of(line)).isPresent();
                }
            }
        }
    }

    @Test
    void theRegionsAreThoseOfTheBodyMap() {
        Set<String> drawn = new HashSet<>();
        tree("content/body.yaml")
                .get("parts")
                .forEach(part -> drawn.add(part.get("region").asString()));
        assertThat(ids("regions")).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void theCausesAreTheGroupsOfTheLibrary() {
        assertThat(ids("causes"))
                .hasSize(5)
                .allMatch(slug -> FILES.text("content/en/causes/" + slug + ".md").isPresent());
    }

    @Test
    void lessonsToReadOnAreThere() {
        assertThat(PORTRAIT.parts().stream().flatMap(part -> part.lines().stream()))
                .extracting(Line::lesson)
                .filteredOn(lesson -> lesson != null)
                .hasSizeGreaterThan(7)
                .allMatch(slug -> FILES.text("content/en/lessons/" + slug + ".md").isPresent());
    }

    /** What is said to be left out is what the planner leaves out: by condition, kind and slug. */
    @Test
    void conditionsLeaveOutWhatThePlanLeavesOut() {
        Map<String, Set<String>> said = new HashMap<>();
        for (Option option : QUESTIONS.question("conditions").choices()) {
            said.put(option.id(), union(option.leavesOut(), option.leavesOutToo()));
        }
        said.values().removeIf(Set::isEmpty);
        Map<String, Set<String>> done = new HashMap<>();
        for (JsonNode rule : tree("plan/rules.yaml").get("leaveOut")) {
            List<String> names = new ArrayList<>();
            rule.path("kinds").forEach(kind -> names.add(kind.asString()));
            rule.path("practices").forEach(slug -> names.add(slug.asString()));
            done.put(rule.get("condition").asString(), Set.copyOf(names));
        }
        assertThat(said).hasSizeGreaterThan(5).isEqualTo(done);
    }

    /** The times of the day, in the words of the plan. */
    @Test
    void timesAreThoseThatAPlanKnows() {
        List<String> known = new ArrayList<>();
        tree("content/schema/plan-rules.json")
                .at("/$defs/suit/properties/parts/items/enum")
                .forEach(part -> known.add(part.asString()));
        assertThat(QUESTIONS.question("times").choices())
                .extracting(Option::id)
                .containsExactlyElementsOf(known);
    }

    private static Set<String> union(@Nullable List<String> one, @Nullable List<String> other) {
        Set<String> all = new HashSet<>();
        Stream.of(one, other).filter(Objects::nonNull).forEach(all::addAll);
        return all;
    }

    @Test
    void whatNoLongerFitsIsLeftOut() {
        Answers kept =
                QUESTIONS.fitting(
                        new Answers(
                                Map.of(
                                        "regions", List.of("lower-back", "tail"),
                                        "intensity.lower-back", List.of("6"),
                                        "intensity.neck", List.of("6"),
                                        "tried", List.of("yoga"),
                                        "helped", List.of("yoga", "rest"),
                                        "stress", List.of("12"),
                                        "unheard", List.of("1"))));
        assertThat(kept.told())
                .containsEntry("regions", List.of("lower-back"))
                .containsEntry("intensity.lower-back", List.of("6"))
                .containsEntry("helped", List.of("yoga"))
                .containsEntry("stress", List.of())
                .doesNotContainKeys("intensity.neck", "unheard");
    }

    @Test
    void everyNeedIsAScaleOfItsOwn() {
        assertThat(QUESTIONS.questions().filter(one -> one.way() != null))
                .hasSize(7)
                .allMatch(one -> one.kind() == Kind.scale && one.required());
    }

    /**
     * Each page is sent with one more tap, and there is a start, a review and no page on what
     * helped.
     */
    @Test
    void theShortestWayIsThirtyTaps() {
        long needed = QUESTIONS.questions().filter(Question::required).count();
        assertThat(needed + QUESTIONS.groups().size() - 1 + 2).isLessThanOrEqualTo(30);
    }

    private static List<String> ids(String question) {
        return QUESTIONS.question(question).choices().stream().map(Option::id).toList();
    }

    private static void check(String text) {
        Questionnaire read = JSON.treeToValue(YAML.readTree(text), Questionnaire.class);
        new QuestionnaireChecks(read, new Faults(IntakeFiles.QUESTIONS, text)).check();
    }

    private static void checkPortrait(String text) {
        Portrait read = JSON.treeToValue(YAML.readTree(text), Portrait.class);
        new PortraitChecks(read, QUESTIONS, new Faults(IntakeFiles.PROFILE, text)).check();
    }

    private static JsonNode tree(String path) {
        return YAML.readTree(text(path));
    }

    private static String text(String path) {
        return FILES.text(path).orElseThrow();
    }
}
