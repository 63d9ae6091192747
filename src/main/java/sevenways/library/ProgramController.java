package sevenways.library;

import static sevenways.library.PathwayController.found;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/programs")
class ProgramController {

    private final Library library;

    ProgramController(Library library) {
        this.library = library;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("programs", library.programs());
        return "library/programs";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Model model) {
        model.addAttribute("program", found(library.program(slug)))
                .addAttribute("library", library);
        return "library/program";
    }
}
