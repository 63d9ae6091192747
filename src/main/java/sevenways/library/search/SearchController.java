package sevenways.library.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

@Controller
class SearchController {

    /** As many as anybody reads; who wants others adds a word. */
    private static final int MOST = 20;

    private final Search search;
    private final Library library;

    SearchController(Search search, Library library) {
        this.search = search;
        this.library = library;
    }

    /**
     * @param kind the name of a shelf; another one is no wish
     */
    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        Shelf shelf =
                Arrays.stream(Shelf.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null);
        List<Find> finds = search.find(q, shelf, MOST);
        model.addAttribute("q", q)
                .addAttribute("kind", shelf)
                .addAttribute("finds", finds)
                .addAttribute("counts", counts(q))
                .addAttribute("urgent", library.isUrgent(q))
                .addAttribute("tooLong", q.codePointCount(0, q.length()) > Search.LONGEST)
                .addAttribute("respelt", finds.isEmpty() ? respelt(q) : null)
                .addAttribute("pathways", library.pathways());
        return "library/search";
    }

    private Map<Shelf, Integer> counts(String q) {
        Map<Shelf, Integer> counts = new LinkedHashMap<>();
        for (Shelf shelf : Shelf.values()) {
            int count = search.count(q, shelf);
            if (count > 0) {
                counts.put(shelf, count);
            }
        }
        return counts;
    }

    /** Another spelling that finds something. */
    private @Nullable String respelt(String q) {
        return search.respelt(q).filter(words -> search.count(words, null) > 0).orElse(null);
    }
}
