package sevenways.library.search;

import java.util.Map;

/** What the index knows of a page. */
final class Fields {

    static final String SHELF = "shelf";
    static final String SLUG = "slug";
    static final String ADDRESS = "address";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";
    static final String NAME = "name";
    static final String WHOLE_WORDS = "words";

    /** Where words are looked for, and how much it counts to be found there. */
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 6f, NAME, 4f, SUMMARY, 3f, TEXT, 1f);

    private Fields() {}
}
