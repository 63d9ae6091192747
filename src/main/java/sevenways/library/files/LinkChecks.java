package sevenways.library.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Cause;
import sevenways.library.Entry.Shelf;
import sevenways.library.Evidence.Source;
import sevenways.library.Guide;
import sevenways.library.Lesson;
import sevenways.library.Pathway;
import sevenways.library.Program;
import sevenways.library.Question;

/** Names that must agree and links that must lead somewhere. */
class LinkChecks {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Shelf, Set<String>> slugs;
    private final Map<String, Set<Integer>> lengths;

    /**
     * @param own the files to check
     * @param all these and what lies under them in another language: what links may lead to
     */
    LinkChecks(Manuscripts own, Manuscripts all) {
        slugs =
                all.byShelf().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, shelf -> names(shelf.getValue())));
        lengths =
                all.practices().stream()
                        .collect(
                                Collectors.toMap(
                                        AuthoredFile::name, file -> file.value().lengths()));
        own.pathways().forEach(file -> check(file, Pathway::slug, Pathway::sources));
        own.practices().forEach(file -> check(file, PracticeFile::slug, PracticeFile::sources));
        own.lessons().forEach(file -> check(file, Lesson::slug, Lesson::sources));
        own.programs().forEach(file -> check(file, Program::slug, Program::sources));
        own.causes().forEach(file -> check(file, Cause::slug, Cause::sources));
        own.questions().forEach(file -> check(file, Question::slug, Question::sources));
        own.guides().forEach(file -> check(file, Guide::slug, Guide::sources));
        own.pathways().forEach(this::checkPathway);
        own.practices().forEach(this::checkPractice);
        own.lessons().forEach(this::checkLesson);
        own.programs().forEach(this::checkProgram);
        own.causes().forEach(this::checkCause);
    }

    List<Problem> problems() {
        return problems;
    }

    private static Set<String> names(List<? extends AuthoredFile<?>> files) {
        return files.stream().map(AuthoredFile::name).collect(Collectors.toSet());
    }

    private <T> void check(
            AuthoredFile<T> file, Function<T, String> slug, Function<T, List<Source>> sources) {
        if (!slug.apply(file.value()).equals(file.name())) {
            problems.add(file.problem("/slug", "slug is not the name of the file"));
        }
        Set<String> ids = ids(sources.apply(file.value()));
        for (String link : Prose.links(file.body())) {
            if (!leadsSomewhere(link, ids)) {
                problems.add(file.problemInBody(link, "link leads nowhere: " + link));
            }
        }
    }

    private static Set<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).collect(Collectors.toSet());
    }

    private boolean leadsSomewhere(String link, Set<String> sources) {
        int colon = link.indexOf(':');
        String kind = link.substring(0, Math.max(0, colon));
        String name = link.substring(colon + 1);
        return kind.equals("source")
                ? sources.contains(name)
                : Stream.of(Shelf.values())
                        .filter(shelf -> shelf.name().equals(kind))
                        .allMatch(shelf -> slugs.getOrDefault(shelf, Set.of()).contains(name));
    }

    private void checkPathway(AuthoredFile<Pathway> file) {
        each(file, "/lessons", Shelf.lesson, file.value().lessons());
        each(file, "/practices", Shelf.practice, file.value().practices());
    }

    private void checkPractice(AuthoredFile<PracticeFile> file) {
        PracticeFile practice = file.value();
        each(file, "/related/lessons", Shelf.lesson, practice.lessons());
        each(file, "/related/next", Shelf.practice, maybe(practice.next()));
        for (int at = 0; at < practice.cautions().size(); at++) {
            String source = practice.cautions().get(at).source();
            cited(file, "/cautions/" + at, maybe(source), practice.sources());
        }
    }

    private void checkLesson(AuthoredFile<Lesson> file) {
        each(file, "/related/practices", Shelf.practice, file.value().practices());
        each(file, "/related/lessons", Shelf.lesson, file.value().lessons());
    }

    private void checkProgram(AuthoredFile<Program> file) {
        for (int week = 0; week < file.value().weeks().size(); week++) {
            Program.Week one = file.value().weeks().get(week);
            String at = "/weeks/" + week;
            each(file, at + "/lessons", Shelf.lesson, one.readings());
            for (int place = 0; place < one.practices().size(); place++) {
                checkDose(file, at + "/practices/" + place, one.practices().get(place));
            }
        }
    }

    private void checkDose(AuthoredFile<Program> file, String at, Program.Dose dose) {
        each(file, at, Shelf.practice, List.of(dose.slug()));
        if (!lengths.getOrDefault(dose.slug(), Set.of(dose.minutes())).contains(dose.minutes())) {
            problems.add(
                    file.problem(
                            at,
                            "%s is not %d minutes long".formatted(dose.slug(), dose.minutes())));
        }
    }

    private void checkCause(AuthoredFile<Cause> file) {
        List<Cause.Condition> conditions = file.value().conditions();
        for (int at = 0; at < conditions.size(); at++) {
            List<String> sources =
                    Objects.requireNonNullElse(conditions.get(at).sources(), List.of());
            cited(file, "/conditions/" + at, sources, file.value().sources());
        }
    }

    private void cited(AuthoredFile<?> file, String at, List<String> names, List<Source> sources) {
        for (String name : names) {
            if (!ids(sources).contains(name)) {
                problems.add(file.problem(at, "there is no source named " + name));
            }
        }
    }

    private void each(AuthoredFile<?> file, String at, Shelf shelf, List<String> names) {
        for (String name : names) {
            if (!slugs.getOrDefault(shelf, Set.of()).contains(name)) {
                problems.add(file.problem(at, "there is no " + shelf + " named " + name));
            }
        }
    }

    private static List<String> maybe(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }
}
