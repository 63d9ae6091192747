package sevenways.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Loads the library from its files at start, and refuses to start with a broken one. */
@Configuration(proxyBeanMethods = false)
class LibraryLoader {

    @Bean
    Library library(AuthoredFiles files) {
        return load(files, "content/en");
    }

    /**
     * @throws BrokenFilesException with everything that is wrong with any file, by path and line
     */
    static Library load(AuthoredFiles files, String folder) {
        List<Problem> problems = new ArrayList<>();
        var pathways = files.markdown(folder + "/pathways", "pathway", Pathway.class, problems);
        var practices =
                files.markdown(folder + "/practices", "practice", PracticeFile.class, problems);
        var lessons = files.markdown(folder + "/lessons", "lesson", Lesson.class, problems);
        var programs = files.markdown(folder + "/programs", "program", Program.class, problems);
        var causes = files.markdown(folder + "/causes", "cause", Cause.class, problems);
        var questions = files.markdown(folder + "/questions", "question", Question.class, problems);
        if (problems.isEmpty()) {
            problems.addAll(
                    new LibraryChecks(pathways, practices, lessons, programs, causes, questions)
                            .problems());
        }
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        List<Pathway> ways = render(pathways, Pathway::withBody);
        Map<String, Pathway> bySlug =
                ways.stream().collect(Collectors.toMap(Pathway::slug, way -> way));
        return new Library(
                ways,
                render(
                        practices,
                        (file, html) ->
                                file.toPractice(
                                        Objects.requireNonNull(bySlug.get(file.pathway())), html)),
                render(lessons, Lesson::withBody),
                render(programs, Program::withBody),
                new Library.Shelf(
                        render(causes, Cause::withBody), render(questions, Question::withBody)));
    }

    private static <F, T> List<T> render(
            List<AuthoredFile<F>> files, BiFunction<F, String, T> finish) {
        return files.stream()
                .map(file -> finish.apply(file.value(), Prose.html(file.body(), file.name())))
                .toList();
    }
}
