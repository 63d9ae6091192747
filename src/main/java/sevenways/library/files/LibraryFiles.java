package sevenways.library.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.AuthoredText;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Edition;
import sevenways.library.Words;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the library: one folder a language, one folder a shelf, one file a thing. English is whole;
 * what another language has lies over it.
 */
class LibraryFiles {

    private static final Locale WHOLE = Locale.ENGLISH;

    private final AuthoredFiles files;
    private final String root;

    private final Set<String> figures;

    /**
     * @param root the folder of the languages, from the root of the resources
     * @param figures the names of those that a step may show
     */
    LibraryFiles(AuthoredFiles files, String root, Set<String> figures) {
        this.files = files;
        this.root = root;
        this.figures = figures;
    }

    /** The languages there is a folder for, English first. */
    static Set<Locale> languages(AuthoredFiles files, String root) {
        Set<Locale> languages = new LinkedHashSet<>(Set.of(WHOLE));
        files.languages(root).forEach(folder -> languages.add(Locale.forLanguageTag(folder)));
        return languages;
    }

    /**
     * Everything, by language.
     *
     * @throws BrokenFilesException with all that is wrong with any file, by path and line
     */
    Map<Locale, Edition> read() {
        List<Problem> unreadable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Manuscripts whole = manuscripts(WHOLE, unreadable, problems);
        Map<Locale, Manuscripts> manuscripts = new HashMap<>(Map.of(WHOLE, whole));
        for (Locale language : languages(files, root)) {
            manuscripts.computeIfAbsent(language, each -> manuscripts(each, unreadable, problems));
        }
        manuscripts.forEach((language, own) -> problems.addAll(problems(language, own)));
        if (unreadable.isEmpty()) {
            // A name may belong to a file that could not be read, so names are checked when all
            // can.
            manuscripts.values().forEach(own -> problems.addAll(strays(own, whole)));
        }
        problems.addAll(0, unreadable);
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        Map<Locale, Edition> editions = new HashMap<>();
        manuscripts.forEach(
                (language, own) ->
                        editions.put(language, own.over(whole).edition(language, words(language))));
        return Map.copyOf(editions);
    }

    private List<Problem> problems(Locale language, Manuscripts own) {
        List<Problem> problems = new ArrayList<>(new ScriptChecks(own, figures).problems());
        problems.addAll(new WordChecks(own, words(language)).problems());
        return problems;
    }

    private static List<Problem> strays(Manuscripts own, Manuscripts whole) {
        List<Problem> problems = new ArrayList<>(new LinkChecks(own, own.over(whole)).problems());
        problems.addAll(new TranslationChecks(own, whole).problems());
        return problems;
    }

    private Manuscripts manuscripts(
            Locale language, List<Problem> unreadable, List<Problem> problems) {
        Pictures pictures = new Pictures(files, root, language, WHOLE);
        return Manuscripts.read(
                files,
                root + "/" + language.toLanguageTag(),
                (data, file) -> complete(data, file, language, pictures, problems),
                unreadable);
    }

    private static void complete(
            ObjectNode data,
            AuthoredText file,
            Locale language,
            Pictures pictures,
            List<Problem> problems) {
        data.put("body", Prose.html(file.body(), file.name()));
        data.put("language", language.toLanguageTag());
        if (data.get("picture") instanceof ObjectNode picture) {
            String name = picture.get("name").asString();
            try {
                picture.put("svg", pictures.find(name));
            } catch (IllegalArgumentException unfit) {
                String message = "picture " + name + " " + unfit.getMessage();
                problems.add(AuthoredFile.problem(file.path(), picture, message));
            }
        }
    }

    private Words words(Locale language) {
        String path = root + "/" + language.toLanguageTag() + "/words.yaml";
        return files.text(path).isEmpty() ? Words.none() : files.yaml(path, "words", Words.class);
    }
}
