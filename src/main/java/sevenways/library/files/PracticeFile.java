package sevenways.library.files;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.library.Evidence;
import sevenways.library.Evidence.Source;
import sevenways.library.Pathway;
import sevenways.library.Practice;

/** A practice as its author wrote it, with steps that variants share kept as named parts. */
record PracticeFile(
        String slug,
        int version,
        String title,
        String summary,
        String pathway,
        String kind,
        String eyes,
        List<String> needs,
        String when,
        boolean moves,
        Evidence evidence,
        List<CautionLine> cautions,
        List<Source> sources,
        LocalDate reviewed,
        @Nullable Related related,
        @Nullable List<String> asks,
        @Nullable List<String> writes,
        @Nullable Map<String, List<StepLine>> parts,
        List<VariantLines> variants,
        String body,
        Locale language) {

    record CautionLine(
            String when,
            @JsonProperty("do") String does,
            @Nullable List<String> conditions,
            @Nullable String source) {}

    record Related(@Nullable List<String> lessons, @Nullable String next) {}

    record VariantLines(
            int minutes, Practice.Posture posture, @Nullable String note, List<StepLine> steps) {

        /** Its length and posture, which no other variant shares. */
        String name() {
            return minutes + " " + posture;
        }
    }

    /** A step, or the name of a part to be put in its place, once or several times. */
    record StepLine(
            @Nullable String part,
            @Nullable Integer times,
            @Nullable String say,
            @Nullable String see,
            int seconds,
            boolean bell,
            Practice.@Nullable Pacer pacer,
            Practice.@Nullable Phase phase,
            @Nullable String region,
            @Nullable List<String> along,
            @Nullable String figure) {

        Practice.Step step() {
            return new Practice.Step(
                    say,
                    see,
                    seconds,
                    bell,
                    pacer,
                    phase,
                    region,
                    along == null ? List.of() : along,
                    figure);
        }
    }

    Map<String, List<StepLine>> namedParts() {
        return parts == null ? Map.of() : parts;
    }

    Set<Integer> lengths() {
        return variants.stream().map(VariantLines::minutes).collect(Collectors.toSet());
    }

    List<String> lessons() {
        return related == null || related.lessons() == null ? List.of() : related.lessons();
    }

    @Nullable String next() {
        return related == null ? null : related.next();
    }

    /** Parts that are missing are left out here; {@link LibraryChecks} tells of them. */
    List<Practice.Step> steps(VariantLines variant) {
        return variant.steps().stream().flatMap(this::expand).map(StepLine::step).toList();
    }

    private Stream<StepLine> expand(StepLine line) {
        if (line.part() == null) {
            return Stream.of(line);
        }
        List<StepLine> part = namedParts().getOrDefault(line.part(), List.of());
        return Collections.nCopies(Objects.requireNonNullElse(line.times(), 1), part).stream()
                .flatMap(List::stream);
    }

    /** The practice, with the pathway it belongs to. */
    Practice in(Pathway pathway) {
        return new Practice(
                slug,
                version,
                title,
                summary,
                pathway,
                kind,
                eyes.equals("may-close"),
                needs,
                when,
                moves,
                evidence,
                cautions.stream().map(PracticeFile::caution).toList(),
                sources,
                reviewed,
                lessons(),
                next(),
                asks == null ? List.of() : asks,
                writes == null ? List.of() : writes,
                variants.stream()
                        .map(
                                lines ->
                                        new Practice.Variant(
                                                lines.minutes(),
                                                lines.posture(),
                                                lines.note(),
                                                steps(lines)))
                        .toList(),
                body,
                language);
    }

    private static Practice.Caution caution(CautionLine line) {
        return new Practice.Caution(
                line.when(),
                line.does(),
                line.conditions() == null ? List.of() : line.conditions(),
                line.source());
    }
}
