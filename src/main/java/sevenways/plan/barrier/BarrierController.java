package sevenways.plan.barrier;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What gets in the way, for whoever wants to look before something is left out. */
@Controller
class BarrierController {

    private final Barriers barriers;

    BarrierController(Barriers barriers) {
        this.barriers = barriers;
    }

    @GetMapping("/plan/barriers")
    String show(Model model) {
        model.addAttribute("barriers", barriers.barriers());
        return "plan/barriers";
    }
}
