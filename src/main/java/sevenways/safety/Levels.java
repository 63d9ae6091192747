package sevenways.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sevenways.authored.AuthoredFiles;

/** What each level opens, as its authors wrote it in {@code safety/levels.yaml}. */
record Levels(int version, List<Level> levels) {

    /** What can be open or locked. */
    enum Door {
        /** Lessons, and everything else to read. */
        read,
        /** Practices that move nothing. */
        calm,
        /** Practices that move the body. */
        move
    }

    record Level(SafetyLevel level, Set<Door> opens) {}

    /** There is one such file for all, and a level knows what it opens wherever it is met. */
    private static final class Written {
        private static final Levels LEVELS =
                new AuthoredFiles().file(PATH, SCHEMA, Levels.class).value();
    }

    static final String PATH = "safety/levels.yaml";
    static final String SCHEMA = "safety-levels";

    static Levels written() {
        return Written.LEVELS;
    }

    boolean opens(SafetyLevel level, Door door) {
        return opened(level).contains(door);
    }

    private Set<Door> opened(SafetyLevel level) {
        return levels.stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .map(Level::opens)
                .orElse(EnumSet.noneOf(Door.class));
    }
}
