package sevenways.session.ease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.Problem;
import sevenways.session.ease.PainRules.Band;
import sevenways.session.ease.PainRules.Name;
import sevenways.session.ease.PainRules.Offer;

/** What is offered when a practice hurts is data, and a gap in it stops the start with its line. */
class PainRulesTests {

    private static final AuthoredFiles FILES = new AuthoredFiles();

    @Test
    void whatShipsIsAsTheRulesWereRead() {
        PainRules rules = FILES.yaml(PainRulesFile.PATH, PainRulesFile.SCHEMA, PainRules.class);
        assertThat(rules.bands()).extracting(Band::upTo).containsExactly(3, 5, 10);
        assertThat(rules.bands()).extracting(rules::from).containsExactly(0, 4, 6);
        assertThat(rules.settleHours()).isEqualTo(24);
        assertThat(rules.bands().getLast().offers()).doesNotContain(Offer.on, Offer.easier);
        assertThat(rules.bands())
                .filteredOn(band -> band.name() != Name.much)
                .allSatisfy(band -> assertThat(band.offers()).contains(Offer.values()));
    }

    @Test
    void brokenRulesAreToldByLine() {
        AuthoredFile<PainRules> file =
                FILES.file("broken/session/pain-rules.yaml", "pain-rules", PainRules.class);
        assertThat(PainRulesFile.problems(file, "long-exhale"::equals))
                .extracting(Problem::toString)
                .containsExactly(
                        "broken/session/pain-rules.yaml:5: the bands are little, some and much",
                        "broken/session/pain-rules.yaml:5: is no worse than the band before it",
                        "broken/session/pain-rules.yaml:6: the bands are little, some and much",
                        "broken/session/pain-rules.yaml:4: leave out the worst pain, 10",
                        "broken/session/pain-rules.yaml:7: \"yoga-chair\" is no calm practice");
    }
}
