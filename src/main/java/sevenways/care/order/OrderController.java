package sevenways.care.order;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.ClinicianId;
import sevenways.account.CurrentClinician;
import sevenways.account.PatientId;
import sevenways.library.Library;
import sevenways.library.Pathway;
import sevenways.library.Practice;

/** The clinician's hand on a patient's plan. */
@Controller
@RequestMapping("/clinic/patients/{id}/orders")
class OrderController {

    private final OrderService orders;
    private final Library library;

    OrderController(OrderService orders, Library library) {
        this.orders = orders;
        this.library = library;
    }

    @GetMapping
    String show(@CurrentClinician ClinicianId clinician, @PathVariable UUID id, Model model) {
        model.addAttribute("form", OrderForm.empty());
        return page(clinician, id, model);
    }

    @PostMapping
    String place(
            @CurrentClinician ClinicianId clinician,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (form.lacksDays() && !errors.hasFieldErrors("days")) {
            errors.rejectValue("days", "care.order.days.wrong");
        }
        if (!form.slug().isBlank() && library.practice(form.slug()).isEmpty()) {
            errors.rejectValue("practice", "care.order.practice.missing");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(clinician, id, model);
        }
        if (!place(clinician, id, form)) {
            throw notFound();
        }
        flash.addFlashAttribute("notice", "care.order.placed");
        return "redirect:/clinic/patients/" + id + "/orders";
    }

    /** What was sent twice at once is said once. */
    private boolean place(ClinicianId clinician, UUID id, OrderForm form) {
        try {
            return orders.place(clinician, new PatientId(id), form);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sentTwice) {
            return true;
        }
    }

    @PostMapping("/{order}/lifting")
    String lift(
            @CurrentClinician ClinicianId clinician,
            @PathVariable UUID id,
            @PathVariable UUID order,
            RedirectAttributes flash) {
        if (!orders.lift(clinician, new PatientId(id), order)) {
            throw notFound();
        }
        flash.addFlashAttribute("notice", "care.order.lifted");
        return "redirect:/clinic/patients/" + id + "/orders";
    }

    private String page(ClinicianId clinician, UUID id, Model model) {
        OrderPage page =
                orders.read(clinician, new PatientId(id)).orElseThrow(OrderController::notFound);
        model.addAttribute("page", page).addAttribute("choices", choices());
        return "care/orders";
    }

    private Map<Pathway, List<Practice>> choices() {
        Map<Pathway, List<Practice>> choices = new LinkedHashMap<>();
        library.pathways().forEach(way -> choices.put(way, library.practices(way)));
        return choices;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
