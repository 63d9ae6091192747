package sevenways.library;

import static sevenways.library.PathwayController.found;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is read: lessons, causes and questions. */
@Controller
class LessonController {

    private final Library library;

    LessonController(Library library) {
        this.library = library;
    }

    @GetMapping("/lessons")
    String list(Model model) {
        model.addAttribute("lessons", library.lessons())
                .addAttribute("pathways", library.pathways());
        return "library/lessons";
    }

    @GetMapping("/lessons/{slug}")
    String show(@PathVariable String slug, Model model) {
        Lesson lesson = found(library.lesson(slug));
        model.addAttribute("lesson", lesson)
                .addAttribute(
                        "pathway", library.pathway(String.valueOf(lesson.pathway())).orElse(null))
                .addAttribute(
                        "practices",
                        lesson.practices().stream()
                                .flatMap(each -> library.practice(each).stream())
                                .toList());
        return "library/lesson";
    }

    @GetMapping("/causes")
    String causes(Model model) {
        model.addAttribute("causes", library.causes());
        return "library/causes";
    }

    @GetMapping("/faq")
    String questions(Model model) {
        model.addAttribute("questions", library.questions());
        return "library/faq";
    }
}
