package sevenways.library.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Entry.Shelf;

/**
 * A translation is of something that exists, and can be played in the same lengths and postures: a
 * plan made in one language is kept by a reader of another.
 */
class TranslationChecks {

    private final List<Problem> problems = new ArrayList<>();

    TranslationChecks(Manuscripts own, Manuscripts whole) {
        for (Shelf shelf : Shelf.values()) {
            Set<String> originals =
                    whole.on(shelf).stream().map(AuthoredFile::name).collect(Collectors.toSet());
            own.on(shelf).stream()
                    .filter(file -> !originals.contains(file.name()))
                    .map(file -> file.problem("/slug", "there is no English " + shelf + " of it"))
                    .forEach(problems::add);
        }
        for (AuthoredFile<PracticeFile> original : whole.practices()) {
            own.practices().stream()
                    .filter(file -> file.name().equals(original.name()))
                    .filter(file -> !names(file.value()).equals(names(original.value())))
                    .map(
                            file ->
                                    file.problem(
                                            "/variants",
                                            "lengths and postures are not those of the English"
                                                    + " file"))
                    .forEach(problems::add);
        }
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
