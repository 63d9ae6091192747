package sevenways.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Something the library holds: a file of its own, with a page or a place on one. */
public interface Entry {

    /** Where its sort stands; also the prefix of links to it. */
    enum Shelf {
        pathway("/pathways/"),
        practice("/practices/"),
        lesson("/lessons/"),
        program("/programs/"),
        guide("/finding-help/"),
        cause("/causes#"),
        question("/faq#");

        private final String place;

        Shelf(String place) {
            this.place = place;
        }

        /** Where a thing of this kind is read. */
        public String address(String slug) {
            return place + slug;
        }
    }

    Shelf shelf();

    /** The name of its file, and its address. */
    String slug();

    String title();

    String summary();

    List<Evidence.Source> sources();

    LocalDate reviewed();

    /** HTML made from the author's Markdown. */
    String body();

    /** The language its words are in, which may be another than the reader's. */
    Locale language();

    /** Where it is read. */
    default String address() {
        return shelf().address(slug());
    }
}
