package sevenways.library.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.library.search.PracticeFilter.Wish;

/** All practices, and those that somebody looks for. */
@Controller
class PracticesController {

    private static final List<String> LENGTHS = List.of("2", "5", "10", "15", "20");

    private final Library library;
    private final Search search;

    PracticesController(Library library, Search search) {
        this.library = library;
        this.search = search;
    }

    @GetMapping("/practices")
    String list(@ModelAttribute("filter") PracticeFilter filter, Model model) {
        Map<String, Integer> ranks = ranks(filter);
        Stream<Practice> practices =
                library.practices().stream()
                        .filter(practice -> filter.lets(practice, ranks.keySet()));
        model.addAttribute(
                        "practices",
                        filter.hasWords()
                                ? practices
                                        .sorted(
                                                Comparator.comparing(
                                                        each -> ranks.get(each.slug())))
                                        .toList()
                                : practices.toList())
                .addAttribute("choices", choices(filter, ranks.keySet()))
                .addAttribute(
                        "pathways",
                        library.pathways().stream()
                                .collect(Collectors.toMap(Pathway::slug, Pathway::title)));
        return "library/practices";
    }

    /** The practices that have the words looked for, the best fit first. */
    private Map<String, Integer> ranks(PracticeFilter filter) {
        if (!filter.hasWords()) {
            return Map.of();
        }
        List<Find> finds = search.find(String.valueOf(filter.q()), Shelf.practice, 100);
        return Stream.iterate(0, place -> place < finds.size(), place -> place + 1)
                .collect(Collectors.toMap(place -> finds.get(place).slug(), place -> place));
    }

    /**
     * What each wish offers; a value that would leave nothing is not offered unless it is chosen.
     */
    private Map<String, List<Choice>> choices(PracticeFilter filter, Set<String> found) {
        Map<String, List<Choice>> choices = new HashMap<>();
        for (Wish wish : Wish.values()) {
            choices.put(
                    wish.name(),
                    values(wish)
                            .map(value -> choice(filter, wish, value, found))
                            .filter(choice -> choice.count() > 0 || choice.chosen())
                            .toList());
        }
        return choices;
    }

    private Stream<String> values(Wish wish) {
        return switch (wish) {
            case pathway -> library.pathways().stream().map(Pathway::slug);
            case minutes -> LENGTHS.stream();
            case posture -> Stream.of(Posture.values()).map(Posture::name);
            case kind -> library.practices().stream().map(Practice::kind).distinct();
            case eyes -> Stream.of("may-close");
            case needs -> Stream.of("nothing");
        };
    }

    private Choice choice(PracticeFilter filter, Wish wish, String value, Set<String> found) {
        PracticeFilter narrowed = filter.with(wish, value);
        int count =
                (int)
                        library.practices().stream()
                                .filter(practice -> narrowed.lets(practice, found))
                                .count();
        return new Choice(value, count, value.equals(filter.value(wish)));
    }
}
