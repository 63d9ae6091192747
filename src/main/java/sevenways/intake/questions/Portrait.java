package sevenways.intake.questions;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the answers say back, as its authors wrote it in {@code intake/profile.yaml}. */
public record Portrait(int version, List<Part> parts) {

    /**
     * @param term what clinicians call this part
     */
    public record Part(String id, String title, @Nullable String term, List<Line> lines) {}

    /**
     * A sentence about one question, or about several together.
     *
     * @param none said when nothing was chosen
     * @param otherwise said when all were told and one does not hold
     * @param lesson the slug of where to read on
     */
    public record Line(
            @Nullable String about,
            @Nullable String words,
            @Nullable String none,
            @Nullable List<Band> bands,
            @Nullable List<Case> cases,
            @Nullable List<Clause> all,
            @Nullable String otherwise,
            @Nullable String lesson) {

        List<Band> heights() {
            return Objects.requireNonNullElse(bands, List.of());
        }

        List<Case> byAnswer() {
            return Objects.requireNonNullElse(cases, List.of());
        }

        List<Clause> together() {
            return Objects.requireNonNullElse(all, List.of());
        }
    }

    /** Said from this height to that one. */
    public record Band(int from, int to, String words) {}

    /** Said when one of these was chosen; with no words nothing is. */
    public record Case(List<String> answers, @Nullable String words) {}

    /** Holds when one of these was chosen. */
    public record Clause(String about, List<String> answers) {}
}
