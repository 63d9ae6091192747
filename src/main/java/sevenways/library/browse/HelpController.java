package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

/** What is looked up: causes, questions, and how to find help with others. */
@Controller
class HelpController {

    private final Library library;
    private final Missing missing;

    HelpController(Library library, Missing missing) {
        this.library = library;
        this.missing = missing;
    }

    @GetMapping("/causes")
    String causes(Model model) {
        model.addAttribute("causes", library.causes())
                .addAttribute("about", About.causes(library.causes()));
        return "library/causes";
    }

    @GetMapping("/faq")
    String questions(Model model) {
        model.addAttribute("questions", library.questions())
                .addAttribute("about", About.questions(library.questions()));
        return "library/faq";
    }

    @GetMapping("/finding-help")
    String guides(Model model) {
        model.addAttribute("guides", library.guides());
        return "library/guides";
    }

    @GetMapping("/finding-help/{slug}")
    String guide(@PathVariable String slug, HttpServletResponse response, Model model) {
        return library.guide(slug)
                .map(
                        guide -> {
                            model.addAttribute("guide", guide)
                                    .addAttribute("about", About.of(guide));
                            return "library/guide";
                        })
                .orElseGet(() -> missing.show(Shelf.guide, slug, response, model));
    }
}
