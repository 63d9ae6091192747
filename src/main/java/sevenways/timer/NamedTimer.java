package sevenways.timer;

import java.util.UUID;
import sevenways.session.Stillness;

/** A timer of a patient's own. */
record NamedTimer(UUID id, String name, Stillness wish) {}
