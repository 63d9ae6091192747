package sevenways.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.measure.Measure.Band;
import sevenways.measure.Measure.Item;
import sevenways.measure.Measure.Part;

/** What a schema cannot see in a measure's file: bands without gap or overlap, items that fit. */
final class MeasureCheck {

    private final AuthoredFile<Measure> file;
    private final Measure measure;
    private final List<Problem> problems = new ArrayList<>();

    private MeasureCheck(AuthoredFile<Measure> file) {
        this.file = file;
        this.measure = file.value();
    }

    static List<Problem> problems(AuthoredFile<Measure> file) {
        MeasureCheck check = new MeasureCheck(file);
        check.name();
        check.items();
        check.parts();
        if (check.problems.isEmpty()) {
            check.bands();
            check.edges();
        }
        return check.problems;
    }

    private void name() {
        if (!file.name().equals(measure.id())) {
            tell("/id", "is not the name of the file");
        }
    }

    private void items() {
        Set<String> ids = new HashSet<>();
        for (int n = 0; n < measure.items().size(); n++) {
            Item item = measure.items().get(n);
            if (!ids.add(item.id())) {
                tell("/items/" + n, "has the id of an earlier one");
            }
            if (measure.allowed(item).isEmpty()) {
                tell("/items/" + n, "has neither two ends nor answers to choose from");
            }
            if (item.isScale() && (measure.isTicked() || !measure.answers().isEmpty())) {
                tell("/items/" + n, "has two ends as well as answers to choose from");
            }
        }
        Set<Integer> values = new HashSet<>();
        if (!measure.answers().stream().allMatch(answer -> values.add(answer.value()))) {
            tell("/answers", "count the same number twice");
        }
        if (measure.scoring().method() == Scoring.Method.single && measure.items().size() != 1) {
            tell("/scoring", "is that of a single item, and there are others");
        }
    }

    private void parts() {
        List<String> ids = measure.items().stream().map(Item::id).toList();
        for (int n = 0; n < measure.parts().size(); n++) {
            Part part = measure.parts().get(n);
            if (!ids.containsAll(part.items())) {
                tell("/parts/" + n, "counts an item that there is not");
            }
        }
    }

    private void bands() {
        List<Band> bands = measure.bands();
        BigDecimal step = BigDecimal.ONE.movePointLeft(measure.scoring().decimals());
        BigDecimal expected = measure.lowest();
        for (int n = 0; n < bands.size(); n++) {
            Band band = bands.get(n);
            int side = band.from().compareTo(expected);
            if (side != 0) {
                String what = side > 0 ? "leaves a gap: " : "overlaps: ";
                tell("/bands/" + n, what + "it begins at %s, not at %s", band.from(), expected);
            }
            if (band.to().compareTo(band.from()) < 0) {
                tell("/bands/" + n, "ends before it begins");
            }
            expected = band.to().add(step);
        }
        BigDecimal end = expected.subtract(step);
        if (!bands.isEmpty() && end.compareTo(measure.highest()) != 0) {
            tell("/bands/" + (bands.size() - 1), "ends at %s, not at %s", end, measure.highest());
        }
    }

    private void edges() {
        if (measure.floor() != null && !isScore(measure.floor().score())) {
            tell("/floor", "is no score of this measure");
        }
        if (measure.ceiling() != null && !isScore(measure.ceiling().score())) {
            tell("/ceiling", "is no score of this measure");
        }
    }

    private boolean isScore(BigDecimal score) {
        return score.compareTo(measure.lowest()) >= 0 && score.compareTo(measure.highest()) <= 0;
    }

    private void tell(String pointer, String message, BigDecimal... numbers) {
        Object[] plain = new Object[numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            plain[n] = numbers[n].stripTrailingZeros().toPlainString();
        }
        problems.add(file.problem(pointer, message.formatted(plain)));
    }
}
