package sevenways.safety;

import java.time.Instant;

/**
 * The level of a patient's latest screen, and when and by which version of the questions it was
 * found.
 */
public record SafetyStatus(SafetyLevel level, Instant screenedAt, int version) {}
