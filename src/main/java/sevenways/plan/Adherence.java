package sevenways.plan;

/** Of how many planned items how many were done. */
public record Adherence(long planned, long done) {}
