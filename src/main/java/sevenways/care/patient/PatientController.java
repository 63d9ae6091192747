package sevenways.care.patient;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.ClinicianId;
import sevenways.account.CurrentClinician;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;

/** A patient as seen by a clinician they have let in. */
@Controller
@RequestMapping("/clinic/patients/{id}")
class PatientController {

    private final PatientPageService pages;
    private final NoteService notes;

    PatientController(PatientPageService pages, NoteService notes) {
        this.pages = pages;
        this.notes = notes;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInPerson person, @PathVariable UUID id, Model model) {
        PatientPage page =
                pages.look(person.clinician(), new PatientId(id), person.zone())
                        .orElseThrow(PatientController::notFound);
        model.addAttribute("page", page).addAttribute("zone", person.zone());
        return "care/patient";
    }

    @GetMapping("/notes")
    String notes(@CurrentClinician ClinicianId clinician, @PathVariable UUID id, Model model) {
        Notes page =
                notes.read(clinician, new PatientId(id)).orElseThrow(PatientController::notFound);
        model.addAttribute("page", page);
        return "care/notes";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
