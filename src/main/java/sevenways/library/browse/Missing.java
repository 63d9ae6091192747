package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sevenways.library.Entry;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/** The page for what the library does not have: it names what is there instead. */
@Component
class Missing {

    private static final int MOST = 5;

    private final Library library;

    Missing(Library library) {
        this.library = library;
    }

    /** Answers 404 with the things of this shelf whose names come nearest. */
    String show(Shelf shelf, String slug, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("shelf", shelf)
                .addAttribute("all", shelf.address("").replaceAll("[/#]$", ""))
                .addAttribute("nearest", nearest(shelf, slug));
        return "library/missing";
    }

    private List<Entry> nearest(Shelf shelf, String slug) {
        JaroWinklerDistance likeness = new JaroWinklerDistance();
        return library.entries()
                .filter(entry -> entry.shelf() == shelf)
                .sorted(
                        Comparator.comparing(
                                (Entry entry) -> -likeness.getDistance(entry.slug(), slug)))
                .limit(MOST)
                .toList();
    }
}
