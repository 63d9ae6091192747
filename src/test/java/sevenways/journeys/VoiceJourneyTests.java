package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sevenways.WholeApplicationTest;

/** The words of a session, spoken by a device that does so, or does not. */
@WholeApplicationTest
class VoiceJourneyTests {

    private static final int STEP_TONE = 330;

    @RegisterExtension private final Phone phone = new Phone();

    @BeforeEach
    void attachInstruments() {
        phone.page().addInitScript(Path.of("src/test/resources/player/instruments.js"));
    }

    @Test
    void saysASentenceAtATimeInAVoiceOfThisDeviceAndQuietensTheRest() {
        PlayerPage player =
                open(
                        "speechSynthesis.name(['Uwe', 'de-DE'], ['Far', 'en-US', false], ['Ann',"
                                + " 'en_GB'], ['Bob', 'en-IE'])");
        player.press("Begin");
        player.watch(ofMillis(100));
        assertThat(said()).hasSize(2).startsWith("cancel");
        assertThat(phone.page().evaluate("last.voice")).isEqualTo("Ann");
        assertThat(live()).isEqualTo("off");
        assertThat(glided()).as("background, a third as loud").endsWith(0.075);
        player.watch(ofSeconds(11));
        assertThat(said())
                .as("one cancel before each sentence")
                .filteredOn("cancel"::equals)
                .hasSizeGreaterThanOrEqualTo(said().size() / 2);
        assertThat(glided()).as("and back").endsWith(0.25);
        assertThat(tones()).as("who hears words needs no tone").doesNotContain(STEP_TONE);
    }

    @Test
    void aChosenVoiceAndItsPaceAreKeptOnTheDevice() {
        PlayerPage player =
                open(
                        "speechSynthesis.name(['Ann', 'en-GB'], ['Bob', 'en-IE'])",
                        "voice-name=Bob",
                        "voice-rate=1.2",
                        "volume-voice=0.5");
        player.press("Begin");
        player.watch(ofMillis(100));
        assertThat(phone.page().evaluate("[last.voice, last.rate, last.volume].join(' ')"))
                .isEqualTo("Bob 1.2 0.5");
    }

    @Test
    void anEngineThatHangsIsSetRightOnceAndThenLeftForTextAndATone() {
        PlayerPage player = open("speechSynthesis.mode = 'stuck'");
        player.press("Begin");
        player.watch(ofMillis(4_200));
        assertThat(said()).filteredOn(text -> !text.equals("cancel")).hasSize(2);
        assertThat(live()).isEqualTo("off");
        player.watch(ofMillis(4_200));
        assertThat(live()).isEqualTo("polite");
        assertThat(tones()).containsOnlyOnce(STEP_TONE);
        player.watch(ofSeconds(6));
        assertThat(said())
                .as("no more attempts")
                .filteredOn(text -> !text.equals("cancel"))
                .hasSize(2);
        assertThat(tones())
                .as("a tone with the next step")
                .filteredOn(tone -> tone == STEP_TONE)
                .hasSize(2);
        player.press("Pause");
        phone.page().evaluate("speechSynthesis.mode = 'speaks'");
        player.press("Go on");
        player.watch(ofMillis(100));
        assertThat(live()).as("tried again, and heard").isEqualTo("off");
    }

    @Test
    void aSentenceThatNeverEndsIsNotWaitedForForEver() {
        PlayerPage player = open("speechSynthesis.mode = 'hangs'");
        player.press("Begin");
        player.watch(ofSeconds(30));
        assertThat(live()).isEqualTo("polite");
    }

    @Test
    void whereNothingSpeaksThisLanguageTheWordsAreTextUntilAVoiceComes() {
        PlayerPage player = open("speechSynthesis.name(['Uwe', 'de-DE'], ['Far', 'en-US', false])");
        player.press("Begin");
        player.watch(ofSeconds(1));
        assertThat(said()).containsOnly("cancel");
        assertThat(live()).isEqualTo("polite");
        phone.page().evaluate("speechSynthesis.name(['Ann', 'en-GB'])");
        player.watch(ofSeconds(13));
        assertThat(said()).anyMatch(text -> text.startsWith("Rest one hand"));
        assertThat(live()).isEqualTo("off");
    }

    @Test
    void whereThereIsNoVoiceThatIsSaidBeforeAndOnceMoreWhileItPlays() {
        PlayerPage player = open("speechSynthesis.name(['Uwe', 'de-DE'])");
        Locator before = phone.page().locator("#before");
        var exactly = new Locator.GetByTextOptions().setExact(true);
        assertThat(before.getByText("No voice was found on this device.")).isVisible();
        assertThat(before.getByText("you need not look")).isHidden();
        assertThat(before.getByText("Spoken words", exactly)).isHidden();
        player.press("Begin");
        assertThat(phone.page().locator(".player-note")).containsText("No voice was found");
        player.press("Pause");
        player.press("Go on");
        assertThat(phone.page().locator(".player-note")).isEmpty();
        phone.page().evaluate("speechSynthesis.name(['Ann', 'en-GB'])");
        player.press("Stop here");
        phone.page().reload();
        phone.page().evaluate("speechSynthesis.name(['Ann', 'en-GB'])");
        assertThat(before.getByText("you need not look")).isVisible();
        assertThat(before.getByText("Spoken words", exactly)).isVisible();
    }

    @Test
    void aDeviceThatNamesNoVoiceInTimeHasNone() {
        PlayerPage player = open("");
        Locator none = phone.page().locator("#before p[data-voice=absent]");
        assertThat(none).isHidden();
        player.watch(ofSeconds(4));
        assertThat(none).isVisible();
    }

    @Test
    void aMutedVoiceOrNoneAtAllLeavesTheWordsToTextAndTone() {
        PlayerPage player = open("", "volume-voice=0");
        player.press("Begin");
        player.watch(ofSeconds(13));
        assertThat(said()).containsOnly("cancel");
        assertThat(live()).isEqualTo("polite");
        assertThat(tones()).contains(STEP_TONE);

        phone.page()
                .addInitScript(
                        "Object.defineProperty(window, 'speechSynthesis', { value: undefined })");
        phone.page().reload();
        player.begin();
        player.watch(ofSeconds(1));
        assertThat(live()).isEqualTo("polite");
        assertThat(player.sentence()).containsText("Lie on your back");
    }

    @Test
    void theWordsOfTheNextStepWaitForASlowVoice() {
        phone.page().addInitScript(Path.of("src/test/resources/player/fake-voice.js"));
        phone.page().navigate("/help-now");
        Object order =
                phone.page()
                        .evaluate(
                                """
                                async () => {
                                  const { Voice } = await import('/js/player-voice.js');
                                  const voice = new Voice('en');
                                  voice.rate = 1;
                                  voice.say('One is said. Two as well.');
                                  await new Promise(done => setTimeout(done, 40));
                                  voice.say('Three is late.');
                                  voice.say('');
                                  voice.say('Four is newest.');
                                  await new Promise(done => voice.addEventListener('speaking', ({ detail }) => detail.on || done()));
                                  return said.filter(text => text !== 'cancel');
                                }
                                """);
        assertThat(order).isEqualTo(List.of("One is said.", "Two as well.", "Four is newest."));
    }

    private PlayerPage open(String device, String... choices) {
        phone.page().addInitScript(Path.of("src/test/resources/player/fake-voice.js"));
        phone.page().addInitScript(device);
        for (String choice : choices) {
            phone.page()
                    .addInitScript(
                            "localStorage.setItem('player.%s', '%s')"
                                    .formatted((Object[]) choice.split("=")));
        }
        return PlayerPage.open(phone.page(), PlayerPage.BREATHING);
    }

    private String live() {
        return phone.page().locator(".player-say").getAttribute("aria-live");
    }

    @SuppressWarnings("unchecked")
    private List<String> said() {
        return (List<String>) phone.page().evaluate("said");
    }

    @SuppressWarnings("unchecked")
    private List<Integer> tones() {
        return (List<Integer>) phone.page().evaluate("tones.map(tone => Math.round(tone.pitch))");
    }

    @SuppressWarnings("unchecked")
    private List<Double> glided() {
        return (List<Double>)
                phone.page().evaluate("glides.filter(value => value === 0.25 || value === 0.075)");
    }
}
