package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import sevenways.library.Entry.Shelf;
import sevenways.library.Library;

@Controller
@RequestMapping("/programs")
class ProgramController {

    private final Library library;
    private final Missing missing;

    ProgramController(Library library, Missing missing) {
        this.library = library;
        this.missing = missing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("programs", library.programs());
        return "library/programs";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, HttpServletResponse response, Model model) {
        return library.program(slug)
                .map(
                        program -> {
                            model.addAttribute("program", program)
                                    .addAttribute("about", About.of(program))
                                    .addAttribute("library", library);
                            return "library/program";
                        })
                .orElseGet(() -> missing.show(Shelf.program, slug, response, model));
    }
}
