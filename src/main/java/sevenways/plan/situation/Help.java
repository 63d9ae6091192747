package sevenways.plan.situation;

/**
 * That a practice seems to help somebody, as their own ratings tell.
 *
 * @param practice its slug
 * @param rated what went down: {@code pain} or {@code stress}
 * @param sessions how many were rated before and after
 * @param change the mean change from before to after, shrunk; below 0
 * @param give by how much that may be off: half of its interval, which does not reach 0
 */
public record Help(String practice, String rated, int sessions, double change, double give) {}
