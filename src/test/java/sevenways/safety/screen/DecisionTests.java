package sevenways.safety.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFiles;
import sevenways.safety.SafetyLevel;
import sevenways.safety.screen.Answer.Reply;

/** Every flag, every pair and many whole sheets, against the rules restated by hand. */
class DecisionTests {

    private static final int SHEETS = 10_000;

    private static final Screen SCREEN = new ScreenFiles().screen(new AuthoredFiles());

    @Test
    void everySingleAnswerIsJudgedAsRestated() {
        for (Question question : SCREEN.questions()) {
            for (Answer answer : possible(question)) {
                agrees(sheet(Map.of(question.id(), answer)));
            }
        }
    }

    @Test
    void everyPairOfAnswersIsJudgedAsRestated() {
        List<Question> questions = SCREEN.questions();
        int pairs = 0;
        for (int one = 0; one < questions.size(); one++) {
            for (int other = one + 1; other < questions.size(); other++) {
                for (Answer first : possible(questions.get(one))) {
                    for (Answer second : possible(questions.get(other))) {
                        agrees(
                                sheet(
                                        Map.of(
                                                questions.get(one).id(),
                                                first,
                                                questions.get(other).id(),
                                                second)));
                        pairs++;
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(190 * 9);
    }

    @Test
    void wholeAndBrokenOffSheetsAreJudgedAsRestated() {
        Random chance = new Random(20_261_120);
        Map<SafetyLevel, Integer> met = new HashMap<>();
        for (int n = 0; n < SHEETS; n++) {
            double flags = chance.nextDouble() / 2;
            Map<String, Answer> answers = new HashMap<>();
            for (Question question : SCREEN.questions()) {
                if (chance.nextDouble() < 0.98) {
                    List<Answer> all = possible(question);
                    answers.put(
                            question.id(),
                            chance.nextDouble() < flags
                                    ? all.get(chance.nextInt(all.size()))
                                    : new Answer(Reply.no, List.of()));
                }
            }
            met.merge(agrees(answers), 1, Integer::sum);
        }
        assertThat(met).containsOnlyKeys(SafetyLevel.values());
        assertThat(Collections.min(met.values())).isGreaterThan(100);
    }

    @Test
    void anotherFlagNeverLowersALevel() {
        Random chance = new Random(7);
        for (int n = 0; n < 500; n++) {
            Map<String, Answer> answers = sheet(Map.of());
            SafetyLevel before = SafetyLevel.CLEAR;
            List<Question> order = new ArrayList<>(SCREEN.questions());
            Collections.shuffle(order, chance);
            for (Question question : order.subList(0, 5)) {
                answers.put(question.id(), new Answer(Reply.yes, List.of()));
                SafetyLevel after = SCREEN.judge(answers).level();
                if (before.isGraverThan(after)) {
                    throw new AssertionError(answers);
                }
                before = after;
            }
        }
    }

    /** What clinicians own is data: no question and no reason of it stands in the code. */
    @Test
    void noQuestionStandsInTheCode() throws Exception {
        List<String> ids = new ArrayList<>();
        SCREEN.questions()
                .forEach(
                        question -> {
                            ids.add(question.id());
                            question.ticks().forEach(item -> ids.add(item.id()));
                            question.steps().forEach(count -> ids.add(count.id()));
                        });
        SCREEN.combinations().forEach(combination -> ids.add(combination.id()));
        SCREEN.recheck().reasons().forEach(reason -> ids.add(reason.id()));
        for (Path file : code("safety", "alarm")) {
            String text = Files.readString(file);
            assertThat(ids).as(file.toString()).noneMatch(id -> text.contains('"' + id + '"'));
        }
    }

    private static List<Path> code(String... modules) throws IOException {
        List<Path> code = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/sevenways", module))) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(code::add);
            }
        }
        return code;
    }

    private SafetyLevel agrees(Map<String, Answer> answers) {
        SafetyLevel level = SCREEN.judge(answers).level();
        if (level != Restated.level(answers)) { // told in words only then: there are many
            assertThat(level).as(answers.toString()).isEqualTo(Restated.level(answers));
        }
        return level;
    }

    private Map<String, Answer> sheet(Map<String, Answer> told) {
        Map<String, Answer> answers = new HashMap<>();
        SCREEN.questions()
                .forEach(question -> answers.put(question.id(), new Answer(Reply.no, List.of())));
        answers.putAll(told);
        return answers;
    }

    /** Each reply, with every number of ticked items. */
    private static List<Answer> possible(Question question) {
        List<String> items = question.ticks().stream().map(Question.Item::id).toList();
        List<Answer> answers = new ArrayList<>();
        for (Reply reply : Reply.values()) {
            for (int ticked = 0; ticked <= items.size(); ticked++) {
                answers.add(new Answer(reply, items.subList(0, ticked)));
            }
        }
        return answers;
    }
}
