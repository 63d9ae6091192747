package sevenways.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.safety.Levels.Door;

/** What has to be true of the levels beyond their schema. */
record LevelsCheck(AuthoredFile<Levels> file) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Levels.Level> levels = file.value().levels();
        List<SafetyLevel> named = levels.stream().map(Levels.Level::level).toList();
        if (!named.equals(List.of(SafetyLevel.values()))) {
            problems.add(
                    file.problem(
                            "/levels",
                            "needs each level once, the gravest first, and has " + named));
        }
        Set<Door> graver = EnumSet.noneOf(Door.class);
        for (int at = 0; at < levels.size(); at++) {
            Set<Door> opens = levels.get(at).opens();
            if (!opens.containsAll(graver)) {
                problems.add(file.problem("/levels/" + at, "locks what a graver level opens"));
            }
            if (named.get(at) == SafetyLevel.EMERGENCY && !opens.equals(Set.of(Door.read))) {
                problems.add(file.problem("/levels/" + at, "an emergency opens no practice"));
            }
            graver = opens;
        }
        return problems;
    }
}
