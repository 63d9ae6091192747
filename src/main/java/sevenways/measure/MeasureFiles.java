package sevenways.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFile;
import sevenways.authored.BrokenFilesException;
import sevenways.authored.Problem;
import sevenways.authored.YamlFolders;

/**
 * Loads the measures at start, those that ship and those of the clinic, and refuses to start with
 * broken ones.
 */
@Configuration(proxyBeanMethods = false)
class MeasureFiles {

    private static final String SHIPPED = "classpath:measures";

    /**
     * @param own a folder of the clinic's own files; one with the id of a shipped measure takes its
     *     place, and a file in its folder {@code schedule} that of the shipped schedule
     * @throws BrokenFilesException if any file is broken, with all that is wrong
     */
    @Bean
    Measures measures(YamlFolders folders, @Value("${sevenways.measures:}") String own) {
        List<Problem> problems = new ArrayList<>();
        List<AuthoredFile<Measure>> files =
                new ArrayList<>(folders.read(SHIPPED, "measure", Measure.class, problems));
        List<AuthoredFile<Schedule>> schedules = new ArrayList<>();
        if (!own.isBlank()) {
            String folder = "file:" + Path.of(own).toAbsolutePath();
            if (!Files.isDirectory(Path.of(own))) {
                problems.add(new Problem(own, 1, "sevenways.measures names no folder"));
            }
            files.addAll(folders.read(folder, "measure", Measure.class, problems));
            schedules.addAll(schedule(folders, folder, problems));
        }
        if (schedules.isEmpty()) {
            schedules.addAll(schedule(folders, SHIPPED, problems));
        }
        Map<String, AuthoredFile<Measure>> byId = new LinkedHashMap<>();
        files.forEach(file -> byId.put(file.value().id(), file));
        byId.values().forEach(file -> problems.addAll(MeasureCheck.problems(file)));
        schedules.forEach(file -> problems.addAll(Schedule.problems(file, byId.keySet())));
        if (!problems.isEmpty()) {
            throw new BrokenFilesException(problems);
        }
        Schedule schedule = schedules.getFirst().value();
        return new Measures(
                schedule.offers().stream()
                        .flatMap(offer -> Optional.ofNullable(byId.get(offer.measure())).stream())
                        .map(AuthoredFile::value)
                        .toList(),
                schedule);
    }

    private static List<AuthoredFile<Schedule>> schedule(
            YamlFolders folders, String folder, List<Problem> problems) {
        return folders.read(folder + "/schedule", "measure-schedule", Schedule.class, problems);
    }
}
