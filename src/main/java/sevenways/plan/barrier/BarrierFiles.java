package sevenways.plan.barrier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.AuthoredFiles;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.library.Library;

/** Loads what gets in the way at start, and refuses to start with a broken list. */
@Configuration(proxyBeanMethods = false)
class BarrierFiles {

    static final String PATH = "plan/barriers.yaml";
    static final String SCHEMA = "plan-barriers";

    @Bean
    Barriers barriers(AuthoredFiles files, Library library) {
        AuthoredFile<Barriers> file = files.file(PATH, SCHEMA, Barriers.class);
        List<Problem> problems = problems(file, library);
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        return file.value();
    }

    /** What a schema cannot say: no id twice, no lesson that is not there. */
    static List<Problem> problems(AuthoredFile<Barriers> file, Library library) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < file.value().barriers().size(); at++) {
            Barriers.Barrier barrier = file.value().barriers().get(at);
            String place = "/barriers/" + at;
            if (!ids.add(barrier.id())) {
                problems.add(
                        file.problem(place, "overlaps: " + barrier.id() + " is there already"));
            }
            if (barrier.lesson() != null && library.lesson(barrier.lesson()).isEmpty()) {
                String told = "names the lesson " + barrier.lesson() + ", which there is not";
                problems.add(file.problem(place, told));
            }
        }
        return problems;
    }
}
