package sevenways.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;

/** Draws the body map at start, and all figures when they are asked for. */
@Configuration(proxyBeanMethods = false)
class FigureLoader {

    @Bean
    BodyMap bodyMap(AuthoredFiles files) {
        return BodyMap.of(files.yaml("content/body.yaml", "body", BodyFile.class));
    }

    /**
     * @throws BrokenFilesException with everything that is wrong with any figure, by path and line
     */
    static Figures load(AuthoredFiles files, String folder) {
        List<Problem> problems = new ArrayList<>();
        var figures = files.yaml(folder + "/figures", "figures", FigureFile.class, problems);
        Map<String, Map<String, String>> words = new HashMap<>();
        Easel easel = new Easel(figures, problems);
        for (String language : languages(files, folder)) {
            var said =
                    files.yaml(
                            folder + "/" + language + "/figures",
                            "figure-words",
                            FigureFile.Words.class,
                            problems);
            words.put(language, words(said, easel, problems));
        }
        Map<String, String> drawings = easel.drawings();
        easel.tellOfSilent(words.getOrDefault("en", Map.of()));
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return new Figures(drawings, words);
    }

    private static List<String> languages(AuthoredFiles files, String folder) {
        return Stream.concat(Stream.of("en"), files.languages(folder).stream()).distinct().toList();
    }

    private static Map<String, String> words(
            List<AuthoredFile<FigureFile.Words>> files, Easel easel, List<Problem> problems) {
        Map<String, String> words = new TreeMap<>();
        for (var file : files) {
            file.value()
                    .words()
                    .forEach(
                            (name, text) -> {
                                if (!easel.knows(name)) {
                                    problems.add(
                                            file.problem("/" + name, "there is no figure " + name));
                                }
                                if (words.put(name, text) != null) {
                                    problems.add(
                                            file.problem("/" + name, name + " has words twice"));
                                }
                            });
        }
        return words;
    }
}
