package sevenways.session.log;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
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
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.session.experiment.Experiment;
import sevenways.session.experiment.Exposure;
import sevenways.session.record.Lately;
import sevenways.session.record.LoggedSession;
import sevenways.session.record.RecordService;
import sevenways.session.repertoire.OwnTimer;

/** What was said of a session afterwards: added or changed, for seven days. */
@Controller
@RequestMapping("/sessions/{id}/afterwards")
class AfterwardsController {

    private final RecordService sessions;
    private final OwnTimer timers;
    private final MessageSource messages;
    private final Clock clock;

    AfterwardsController(
            RecordService sessions, OwnTimer timers, MessageSource messages, Clock clock) {
        this.sessions = sessions;
        this.timers = timers;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String edit(@CurrentPatient Patient patient, @PathVariable UUID id, Model model) {
        LoggedSession session = found(patient, id);
        Experiment experiment = sessions.experiment(patient.id(), id).orElse(Experiment.NONE);
        model.addAttribute("afterwards", AfterwardsForm.of(session.afterwards()))
                .addAttribute("experiment", ExperimentForm.of(experiment))
                .addAttribute("late", false);
        return page(session, patient, List.of(), model);
    }

    @PostMapping
    String revise(
            @CurrentPatient Patient patient,
            @PathVariable UUID id,
            @Valid @ModelAttribute("afterwards") AfterwardsForm afterwards,
            BindingResult errors,
            @Valid @ModelAttribute("experiment") ExperimentForm experiment,
            BindingResult experimentErrors,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        LoggedSession session = found(patient, id);
        List<Wrong> wrong = Wrong.of(messages, locale, errors, experimentErrors);
        if (wrong.isEmpty()) {
            Experiment result = isExposure(session) ? experiment.experiment() : Experiment.NONE;
            if (sessions.revise(patient.id(), id, afterwards.afterwards(), result).orElseThrow()) {
                return "redirect:/sessions/" + id;
            }
        }
        response.setStatus(422);
        model.addAttribute("late", true);
        return page(session, patient, wrong, model);
    }

    private String page(LoggedSession session, Patient patient, List<Wrong> wrong, Model model) {
        Instant begun = session.beginning().startedAt();
        model.addAttribute("line", SessionLog.line(session, timers, patient.zone()))
                .addAttribute("wrong", wrong)
                .addAttribute("exposure", isExposure(session))
                .addAttribute("open", Lately.isOpen(begun, clock.instant()))
                .addAttribute("openUntil", Lately.openUntil(begun, patient.zone()));
        return "session/afterwards";
    }

    private boolean isExposure(LoggedSession session) {
        return timers.playable(session.beginning().practice()).filter(Exposure::is).isPresent();
    }

    private LoggedSession found(Patient patient, UUID id) {
        return sessions.find(patient.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
