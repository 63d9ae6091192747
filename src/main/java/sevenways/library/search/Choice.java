package sevenways.library.search;

/**
 * One value that a filter offers.
 *
 * @param count how many practices it would leave, all other wishes as they are
 */
record Choice(String value, int count, boolean chosen) {}
