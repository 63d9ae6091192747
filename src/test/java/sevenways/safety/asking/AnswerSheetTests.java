package sevenways.safety.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import sevenways.authored.AuthoredFiles;
import sevenways.safety.screen.Answer;
import sevenways.safety.screen.Answer.Reply;
import sevenways.safety.screen.Screen;

/** What a page sends is taken as far as it was asked. */
class AnswerSheetTests {

    private static final Screen SCREEN =
            new AuthoredFiles().file("safety/screen.yaml", "screen", Screen.class).value();
    private final Screen.Group last = SCREEN.groups().getLast();
    private final LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    private final AnswerSheet sheet = new AnswerSheet(sent);

    @Test
    void takesOneReplyAndTheKnownItems() {
        sent.add("breath", "yes");
        sent.add("breath", "yes");
        sent.addAll("breath.items", List.of("dizzy", "lungs", "nothing"));
        sent.add("body-now", "perhaps");
        sent.addAll("mind-now", List.of("yes", "no"));
        sent.add("unknown", "yes");
        assertThat(sheet.answers(last.questions()))
                .containsOnlyKeys("breath")
                .containsEntry("breath", new Answer(Reply.yes, List.of("lungs", "dizzy")));
        assertThat(last.missing(sheet.answers(last.questions())))
                .containsExactly("body-now", "mind-now");
    }

    @Test
    void knowsItsVersionAndItsWay() {
        assertThat(sheet.isOf(SCREEN)).isFalse();
        assertThat(sheet.goesBack()).isFalse();
        sent.add("version", "1");
        assertThat(sheet.isOf(SCREEN)).isFalse();
        sent.set("version", String.valueOf(SCREEN.version()));
        sent.add("back", "1");
        assertThat(sheet.isOf(SCREEN)).isTrue();
        assertThat(sheet.goesBack()).isTrue();
    }

    @Test
    void hasTheIdItWasGivenOrANewOne() {
        assertThat(sheet.screenId()).isNotNull();
        sent.add("id", "not-an-id");
        assertThat(sheet.screenId()).isNotEqualTo(sheet.screenId());
        UUID id = UUID.randomUUID();
        sent.set("id", id.toString());
        assertThat(sheet.screenId()).isEqualTo(id);
    }

    @Test
    void anAnswerDoesNotChangeWithTheListItCameFrom() {
        var items = new java.util.ArrayList<>(List.of("dizzy"));
        Answer answer = new Answer(Reply.yes, items);
        items.clear();
        assertThat(answer.items()).containsExactly("dizzy");
    }
}
