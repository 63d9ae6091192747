package sevenways.session.ease;

import java.util.List;
import java.util.Optional;
import sevenways.library.Evidence.Source;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.Practice.Variant;

/**
 * What to do when a practice hurts, as its authors wrote it in {@code session/pain-rules.yaml}.
 *
 * @param settleHours within so many hours a pain in the middle should settle
 * @param bands of pain, from the least to the worst
 * @param calm slugs of the practices to switch to, the best first
 */
record PainRules(
        int version, int settleHours, List<Band> bands, List<String> calm, List<Source> sources) {

    /** The names of bands, which have their words. */
    enum Name {
        little,
        some,
        much
    }

    /** What may be offered. */
    enum Offer {
        /** On from here, smaller. */
        on,
        /** A shorter or easier version. */
        easier,
        calm,
        end
    }

    /**
     * @param upTo the highest pain of this band, 0 to 10
     * @param offers in the order in which they are offered
     */
    record Band(Name name, int upTo, List<Offer> offers) {

        /** The offers as a page carries them. */
        public String offered() {
            return String.join(" ", offers.stream().map(Enum::name).toList());
        }
    }

    /** The lowest pain of a band. */
    public int from(Band band) {
        int at = bands.indexOf(band);
        return at == 0 ? 0 : bands.get(at - 1).upTo() + 1;
    }

    /** A calm practice to go to from this one, and how to have it there. */
    record Calm(Practice practice, Variant variant) {}

    Optional<Calm> calmAfter(Practice practice, Posture posture, Library library) {
        return calm.stream()
                .filter(slug -> !slug.equals(practice.slug()))
                .flatMap(slug -> library.practice(slug).stream())
                .findFirst()
                .flatMap(other -> variant(other, posture).map(found -> new Calm(other, found)));
    }

    private static Optional<Variant> variant(Practice practice, Posture posture) {
        return practice.variant("", posture.name()).or(() -> practice.variant("", ""));
    }
}
