package sevenways.progress;

/** What pain and stress were before and after the sessions of one practice. */
record Effect(String slug, String title, int sessions, Shift pain, Shift stress) {

    /** Below this many sessions nothing can be told. */
    private static final int FEWEST = 3;

    /**
     * The means of one rating.
     *
     * @param count the sessions that were rated both before and after
     */
    record Shift(int count, double before, double after) {

        /** Whether there are enough to tell. */
        public boolean tells() {
            return count >= FEWEST;
        }

        public double change() {
            return after - before;
        }
    }

    /** Whether anything was rated at all. */
    boolean isRated() {
        return pain.count() > 0 || stress.count() > 0;
    }
}
