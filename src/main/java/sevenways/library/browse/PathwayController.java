package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;
import sevenways.library.Pathway;

@Controller
class PathwayController {

    private final Library library;
    private final Missing missing;

    PathwayController(Library library, Missing missing) {
        this.library = library;
        this.missing = missing;
    }

    @GetMapping("/")
    String welcome(Model model) {
        model.addAttribute("pathways", library.pathways());
        return "landing";
    }

    @GetMapping("/pathways")
    String list(Model model) {
        model.addAttribute("pathways", library.pathways());
        return "library/pathways";
    }

    @GetMapping("/pathways/{slug}")
    String show(@PathVariable String slug, HttpServletResponse response, Model model) {
        return library.pathway(slug)
                .map(pathway -> show(pathway, model))
                .orElseGet(() -> missing.show(Shelf.pathway, slug, response, model));
    }

    private String show(Pathway pathway, Model model) {
        model.addAttribute("pathway", pathway)
                .addAttribute("about", About.of(pathway))
                .addAttribute("practices", library.practices(pathway))
                .addAttribute("lessons", library.lessons(pathway.lessons()));
        return "library/pathway";
    }
}
