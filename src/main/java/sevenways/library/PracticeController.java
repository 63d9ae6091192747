package sevenways.library;

import static sevenways.library.PathwayController.found;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/practices")
class PracticeController {

    private final Library library;

    PracticeController(Library library) {
        this.library = library;
    }

    @GetMapping
    String list(@ModelAttribute("filter") PracticeFilter filter, Model model) {
        model.addAttribute("practices", library.practices().stream().filter(filter::lets).toList())
                .addAttribute("pathways", library.pathways());
        return "library/practices";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        Practice practice = found(library.practice(slug));
        model.addAttribute("practice", practice)
                .addAttribute("lessons", library.lessons(practice.lessons()))
                .addAttribute(
                        "next", library.practice(String.valueOf(practice.next())).orElse(null));
        return "library/practice";
    }
}
