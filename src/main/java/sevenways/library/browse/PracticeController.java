package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;
import sevenways.library.Practice;

@Controller
class PracticeController {

    private final Library library;
    private final Missing missing;

    PracticeController(Library library, Missing missing) {
        this.library = library;
        this.missing = missing;
    }

    @GetMapping("/practices/{slug}")
    String show(@PathVariable String slug, HttpServletResponse response, Model model) {
        return library.practice(slug)
                .map(practice -> show(practice, model))
                .orElseGet(() -> missing.show(Shelf.practice, slug, response, model));
    }

    private String show(Practice practice, Model model) {
        model.addAttribute("practice", practice)
                .addAttribute("about", About.of(practice))
                .addAttribute("lessons", library.lessons(practice.lessons()))
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null));
        return "library/practice";
    }
}
