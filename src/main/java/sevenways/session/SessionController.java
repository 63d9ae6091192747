package sevenways.session;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;

@Controller
@RequestMapping("/sessions")
class SessionController {

    private static final int A_PAGE = 50;

    private final SessionService sessions;
    private final Library library;
    private final OwnTimer timers;
    private final Clock clock;

    SessionController(SessionService sessions, Library library, OwnTimer timers, Clock clock) {
        this.sessions = sessions;
        this.library = library;
        this.timers = timers;
        this.clock = clock;
    }

    /** The latest sessions, or those before the one that began at this instant. */
    @GetMapping
    String list(
            @CurrentPatient Patient patient,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        Instant end = before == null ? clock.instant().plusSeconds(60) : before;
        List<PlayedSession> found = sessions.latest(patient.id(), end, A_PAGE + 1);
        model.addAttribute("log", SessionLog.of(found, A_PAGE, timers, patient.zone()))
                .addAttribute("before", before);
        return "session/sessions";
    }

    @PostMapping
    String record(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("sent", errors);
            return "session/ratings";
        }
        UUID id = Objects.requireNonNull(form.id());
        Practice practice = timers.playable(form.beginning().practice()).orElseThrow();
        Optional<Lock> lock =
                sessions.record(patient, id, practice, form.beginning(), form.outcome());
        return lock.isPresent()
                ? ClosedPractice.show(lock.get(), practice, library, response, model)
                : "redirect:/sessions/" + id;
    }

    @GetMapping("/{id}")
    String show(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        PlayedSession played =
                sessions.find(patient.id(), id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Practice> practice = timers.playable(played.practice());
        model.addAttribute("line", SessionLog.line(played, timers, patient.zone()))
                .addAttribute("changes", Change.of(played))
                .addAttribute(
                        "next",
                        practice.map(Practice::next).flatMap(library::practice).orElse(null));
        return "session/session";
    }
}
