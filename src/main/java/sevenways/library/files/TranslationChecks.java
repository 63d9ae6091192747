package sevenways.library.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;

/**
 * A translation is of something that exists, and can be played in the same lengths and postures: a
 * plan made in one language is kept by a reader of another.
 */
class TranslationChecks {

    private final List<Problem> problems = new ArrayList<>();

    TranslationChecks(Manuscripts own, Manuscripts whole) {
        own.byShelf()
                .forEach(
                        (shelf, files) -> {
                            Set<String> originals =
                                    whole.byShelf().get(shelf).stream()
                                            .map(AuthoredFile::name)
                                            .collect(Collectors.toSet());
                            files.stream()
                                    .filter(file -> !originals.contains(file.name()))
                                    .forEach(
                                            file ->
                                                    problems.add(
                                                            file.problem(
                                                                    "/slug",
                                                                    "there is no English "
                                                                            + shelf
                                                                            + " of this name")));
                        });
        Map<String, PracticeFile> practices =
                whole.practices().stream()
                        .collect(Collectors.toMap(AuthoredFile::name, AuthoredFile::value));
        own.practices().stream()
                .filter(file -> practices.containsKey(file.name()))
                .filter(file -> !names(file.value()).equals(names(practices.get(file.name()))))
                .forEach(
                        file ->
                                problems.add(
                                        file.problem(
                                                "/variants",
                                                "lengths and postures are not those of the"
                                                        + " English file")));
    }

    List<Problem> problems() {
        return problems;
    }

    private static Set<String> names(PracticeFile practice) {
        return practice.variants().stream()
                .map(PracticeFile.VariantLines::name)
                .collect(Collectors.toSet());
    }
}
