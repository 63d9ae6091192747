package sevenways.demo;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page that its people are made up. */
@ControllerAdvice
@WithDemo
class DemoBanner {

    @ModelAttribute("demo")
    boolean demo() {
        return true;
    }
}
