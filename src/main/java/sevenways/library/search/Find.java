package sevenways.library.search;

import sevenways.library.Entry.Shelf;

/**
 * Something that was found.
 *
 * @param slug of the file it stands in
 * @param title HTML, with the words that were looked for in {@code <mark>}
 * @param extract HTML of the passages that fit best, marked likewise
 */
public record Find(Shelf shelf, String slug, String address, String title, String extract) {}
