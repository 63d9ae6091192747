package sevenways.library;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class PathwayController {

    private final Library library;

    PathwayController(Library library) {
        this.library = library;
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
    String show(@PathVariable String slug, Model model) {
        Pathway pathway = found(library.pathway(slug));
        model.addAttribute("pathway", pathway)
                .addAttribute("practices", library.practices(pathway))
                .addAttribute("lessons", library.lessons(pathway.lessons()));
        return "library/pathway";
    }

    /** What was looked for, or the answer that it is not there. */
    static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
