package sevenways.session.ease;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Library;
import sevenways.session.ease.PainRules.Band;
import sevenways.session.ease.PainRules.Name;

/** Loads the pain rules at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class PainRulesFile {

    static final String PATH = "session/pain-rules.yaml";
    static final String SCHEMA = "pain-rules";

    @Bean
    PainRules painRules(AuthoredFiles files, Library library) {
        AuthoredFile<PainRules> file = files.file(PATH, SCHEMA, PainRules.class);
        List<Problem> problems = problems(file, slug -> isCalm(slug, library));
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return file.value();
    }

    /**
     * What a schema cannot say: the bands leave no gap, and the calm practices are there and calm.
     */
    static List<Problem> problems(AuthoredFile<PainRules> file, Predicate<String> isCalm) {
        List<Problem> problems = new ArrayList<>();
        PainRules rules = file.value();
        for (int at = 0; at < rules.bands().size(); at++) {
            Band band = rules.bands().get(at);
            String pointer = "/bands/" + at;
            if (band.name() != Name.values()[at]) {
                problems.add(file.problem(pointer, "the bands are little, some and much"));
            }
            if (at > 0 && band.upTo() <= rules.bands().get(at - 1).upTo()) {
                problems.add(file.problem(pointer, "is no worse than the band before it"));
            }
        }
        if (rules.bands().getLast().upTo() != 10) {
            problems.add(file.problem("/bands", "leave out the worst pain, 10"));
        }
        for (String slug : rules.calm()) {
            if (!isCalm.test(slug)) {
                problems.add(file.problem("/calm", "\"" + slug + "\" is no calm practice"));
            }
        }
        return problems;
    }

    private static boolean isCalm(String slug, Library library) {
        return library.practice(slug).filter(practice -> !practice.moves()).isPresent();
    }
}
