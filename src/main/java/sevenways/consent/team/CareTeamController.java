package sevenways.consent.team;

import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import sevenways.consent.grant.Grants;

/** The patient's side of care: who may see what, and who looked. */
@Controller
@RequestMapping("/care")
class CareTeamController {

    private final CareTeamService teams;
    private final Grants grants;

    CareTeamController(CareTeamService teams, Grants grants) {
        this.teams = teams;
        this.grants = grants;
    }

    @GetMapping
    String show(@CurrentPatient Patient patient, Model model) {
        model.addAttribute("team", teams.of(patient));
        return "consent/care";
    }

    @PostMapping("/consents/{id}/revocation")
    String revoke(
            @CurrentPatient Patient patient, @PathVariable UUID id, RedirectAttributes flash) {
        if (!grants.revoke(patient.id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("notice", "consent.revoked");
        return "redirect:/care";
    }
}
