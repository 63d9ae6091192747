package sevenways.session.log;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.session.NextUp;
import sevenways.session.experiment.Experiment;
import sevenways.session.record.Lately;
import sevenways.session.record.LoggedSession;
import sevenways.session.record.RecordService;
import sevenways.session.repertoire.OwnTimer;

/** Sessions to look back on. */
@Controller
@RequestMapping("/sessions")
class SessionController {

    private static final int A_PAGE = 50;

    private final RecordService sessions;
    private final Library library;
    private final OwnTimer timers;
    private final NextUp nextUp;
    private final Clock clock;

    SessionController(
            RecordService sessions, Library library, OwnTimer timers, NextUp nextUp, Clock clock) {
        this.sessions = sessions;
        this.library = library;
        this.timers = timers;
        this.nextUp = nextUp;
        this.clock = clock;
    }

    /** The latest sessions, or those before the one that began at this instant. */
    @GetMapping
    String list(
            @CurrentPatient Patient patient,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        Instant end = before == null ? clock.instant().plusSeconds(60) : before;
        List<LoggedSession> found = sessions.latest(patient.id(), end, A_PAGE + 1);
        model.addAttribute("log", SessionLog.of(found, A_PAGE, timers, patient.zone()))
                .addAttribute("before", before);
        return "session/sessions";
    }

    /**
     * One session.
     *
     * @param calm {@code flare} right after it was played in the look for a flare
     */
    @GetMapping("/{id}")
    String show(
            @CurrentPatient Patient patient,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String calm,
            Model model) {
        LoggedSession session =
                sessions.find(patient.id(), id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant begun = session.beginning().startedAt();
        Optional<Practice> practice = timers.playable(session.beginning().practice());
        model.addAttribute("line", SessionLog.line(session, timers, patient.zone()))
                .addAttribute("flare", calm.equals("flare"))
                .addAttribute("changes", Change.of(session))
                .addAttribute(
                        "experiment", sessions.experiment(patient.id(), id).orElse(Experiment.NONE))
                .addAttribute("open", Lately.isOpen(begun, clock.instant()))
                .addAttribute("openUntil", Lately.openUntil(begun, patient.zone()))
                .addAttribute(
                        "planned",
                        nextUp.after(patient, session.beginning().practice()).orElse(null))
                .addAttribute(
                        "next",
                        practice.map(Practice::next).flatMap(library::practice).orElse(null));
        return "session/session";
    }
}
