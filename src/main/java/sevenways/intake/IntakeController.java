package sevenways.intake;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.intake.questions.Questionnaire;

/** Where an intake begins, and what came of it. */
@Controller
@RequestMapping("/intake")
class IntakeController {

    private final IntakeService intake;
    private final Questionnaire questionnaire;
    private final Portraits portraits;
    private final Considerations considerations;

    IntakeController(
            IntakeService intake,
            Questionnaire questionnaire,
            Portraits portraits,
            Considerations considerations) {
        this.intake = intake;
        this.questionnaire = questionnaire;
        this.portraits = portraits;
        this.considerations = considerations;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        IntakeService.State state = intake.state(patient.id());
        model.addAttribute("state", state)
                .addAttribute("lacking", questionnaire.firstLacking(state.answers()).orElse(null))
                .addAttribute("history", intake.history(patient.id()))
                .addAttribute("first", questionnaire.groups().getFirst())
                .addAttribute("zone", patient.zone());
        return "intake/start";
    }

    @PostMapping("/fresh-start")
    String startAnew(@CurrentPatient Patient patient) {
        intake.startAnew(patient.id());
        return Route.START;
    }

    @GetMapping("/review")
    String review(@CurrentPatient Patient patient, Model model) {
        IntakeService.State state = intake.state(patient.id());
        if (state.answers().isEmpty()) {
            return Route.START;
        }
        model.addAttribute("state", state)
                .addAttribute("pages", portraits.pages(state.answers()))
                .addAttribute("urges", questionnaire.urges(state.answers()))
                .addAttribute("lacking", questionnaire.firstLacking(state.answers()).orElse(null));
        return "intake/review";
    }

    @PostMapping("/review")
    String finish(@CurrentPatient Patient patient, RedirectAttributes flash) {
        if (!intake.finish(patient.id())) {
            return questionnaire
                    .firstLacking(intake.state(patient.id()).answers())
                    .map(group -> Route.to(group, true))
                    .orElse(Route.START);
        }
        flash.addFlashAttribute("notice", "intake.saved");
        return Route.RESULT;
    }

    @GetMapping("/result")
    String result(@CurrentPatient Patient patient, Model model) {
        return intake.latest(patient.id())
                .map(one -> result(patient, one, true, model))
                .orElse(Route.START);
    }

    @GetMapping("/results/{id}")
    String earlier(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        return intake.intake(patient.id(), id)
                .map(one -> result(patient, one, false, model))
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }

    private String result(Patient patient, Intake one, boolean latest, Model model) {
        Profile profile = one.profile();
        model.addAttribute("parts", portraits.parts(one.answers()))
                .addAttribute("regions", one.answers().all("regions"))
                .addAttribute("urges", questionnaire.urges(one.answers()))
                .addAttribute("ways", portraits.ways(profile))
                .addAttribute("takenAt", one.takenAt().atZone(patient.zone()))
                .addAttribute("latest", latest)
                .addAttribute("conditions", considerations.conditions(patient.id(), profile))
                .addAttribute("outOfReach", considerations.outOfReach(profile))
                .addAttribute("movementClosed", considerations.isMovementClosed(patient.id()));
        return "intake/result";
    }
}
