package sevenways.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.figure.drawing.FigureLines;
import sevenways.figure.drawing.Picture;

/** Finds what each figure comes from, draws it, and tells what cannot be drawn. */
class Easel {

    private record Written(AuthoredFile<FigureFile> file, FigureLines lines) {}

    private final Map<String, Written> written = new LinkedHashMap<>();
    private final List<Problem> problems;

    Easel(List<AuthoredFile<FigureFile>> files, List<Problem> problems) {
        this.problems = problems;
        for (var file : files) {
            file.value()
                    .figures()
                    .forEach(
                            (name, lines) -> {
                                if (written.putIfAbsent(name, new Written(file, lines)) != null) {
                                    tell(file, name, "there is another figure of this name");
                                }
                            });
        }
    }

    boolean knows(String name) {
        return written.containsKey(name);
    }

    /** What is inside each figure's {@code svg} element, by name. */
    Map<String, String> drawings() {
        Map<String, String> drawings = new TreeMap<>();
        written.keySet()
                .forEach(
                        name ->
                                picture(name)
                                        .ifPresent(picture -> drawings.put(name, picture.svg())));
        return drawings;
    }

    Optional<Picture> picture(String name) {
        try {
            return Optional.of(Picture.of(changes(name)));
        } catch (IllegalArgumentException wrong) {
            tell(written(name).file(), name, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** What the figure comes from, and how it differs. */
    private Deque<FigureLines> changes(String name) {
        Deque<FigureLines> changes = new ArrayDeque<>();
        for (@Nullable String next = name; next != null; next = changes.element().from()) {
            if (changes.size() > written.size()) {
                throw new IllegalArgumentException("it comes from itself");
            }
            changes.push(written(next).lines());
        }
        return changes;
    }

    private Written written(String name) {
        Written figure = written.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("there is no figure " + name);
        }
        return figure;
    }

    void tellOfSilent(Map<String, String> words) {
        written.forEach(
                (name, figure) -> {
                    if (!words.containsKey(name)) {
                        tell(figure.file(), name, "nothing says in words what it shows");
                    }
                });
    }

    private void tell(AuthoredFile<FigureFile> file, String name, String what) {
        problems.add(file.problem("/" + name, name + ": " + what));
    }
}
