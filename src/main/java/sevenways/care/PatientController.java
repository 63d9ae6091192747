package sevenways.care;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.PatientId;
import sevenways.account.SignedInPerson;

/** A patient as seen by a clinician they have let in. */
@Controller
class PatientController {

    private final PatientPageService pages;

    PatientController(PatientPageService pages) {
        this.pages = pages;
    }

    @GetMapping("/clinic/patients/{id}")
    String show(
            @AuthenticationPrincipal SignedInPerson person, @PathVariable UUID id, Model model) {
        PatientPage page =
                pages.look(person.clinician(), new PatientId(id), person.zone())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page).addAttribute("zone", person.zone());
        return "care/patient";
    }
}
