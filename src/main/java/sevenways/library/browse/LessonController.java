package sevenways.library.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import sevenways.library.Entry.Shelf;
import sevenways.library.Lesson;
import sevenways.library.Library;

@Controller
@RequestMapping("/lessons")
class LessonController {

    private final Library library;
    private final Missing missing;

    LessonController(Library library, Missing missing) {
        this.library = library;
        this.missing = missing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("library", library);
        return "library/lessons";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, HttpServletResponse response, Model model) {
        return library.lesson(slug)
                .map(lesson -> show(lesson, model))
                .orElseGet(() -> missing.show(Shelf.lesson, slug, response, model));
    }

    private String show(Lesson lesson, Model model) {
        model.addAttribute("lesson", lesson)
                .addAttribute("about", About.of(lesson))
                .addAttribute(
                        "pathway", library.pathway(String.valueOf(lesson.pathway())).orElse(null))
                .addAttribute("lessons", library.lessons(lesson.lessons()))
                .addAttribute(
                        "practices",
                        lesson.practices().stream()
                                .flatMap(each -> library.practice(each).stream())
                                .toList());
        return "library/lesson";
    }
}
