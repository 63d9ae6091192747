package sevenways.plan.rules;

import java.time.LocalDate;
import sevenways.session.Ending;

/** A session as planning looks at it: which practice, by its slug, in which length, and its end. */
public record Played(String practice, int minutes, LocalDate date, Ending ending) {}
