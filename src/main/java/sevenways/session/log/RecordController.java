package sevenways.session.log;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import sevenways.account.CurrentPatient;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.session.experiment.Experiment;
import sevenways.session.experiment.Exposure;
import sevenways.session.record.RecordService;
import sevenways.session.record.Telling;
import sevenways.session.repertoire.ClosedPractice;
import sevenways.session.repertoire.Lock;
import sevenways.session.repertoire.OwnTimer;

/** A session that has been played, put on record. */
@Controller
class RecordController {

    private final RecordService sessions;
    private final Library library;
    private final OwnTimer timers;
    private final MessageSource messages;

    RecordController(
            RecordService sessions, Library library, OwnTimer timers, MessageSource messages) {
        this.sessions = sessions;
        this.library = library;
        this.timers = timers;
        this.messages = messages;
    }

    /** Sent by the person's own press, or by what waited for the network: all of it counts. */
    @PostMapping("/sessions")
    String record(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @Valid @ModelAttribute("afterwards") AfterwardsForm afterwards,
            BindingResult afterwardsErrors,
            @Valid @ModelAttribute("experiment") ExperimentForm experiment,
            BindingResult experimentErrors,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        List<Wrong> wrong = Wrong.of(messages, locale, errors, afterwardsErrors, experimentErrors);
        return wrong.isEmpty()
                ? keep(patient, form, afterwards, experiment, response, model)
                : again(errors, wrong, response, model);
    }

    /**
     * Sent by the player itself, when a session ends or its page goes away: nobody would see an
     * answer, so what may be left out is left out where it is wrong, and can be mended later.
     */
    @PostMapping(path = "/sessions", params = "unasked")
    String recordUnasked(
            @CurrentPatient Patient patient,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            @Valid @ModelAttribute("afterwards") AfterwardsForm afterwards,
            BindingResult afterwardsErrors,
            @Valid @ModelAttribute("experiment") ExperimentForm experiment,
            BindingResult experimentErrors,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Faults faults = new Faults(errors);
        return faults.areGrave()
                ? again(errors, Wrong.of(messages, locale, errors), response, model)
                : keep(
                        patient,
                        form.without(faults),
                        afterwards.without(new Faults(afterwardsErrors)),
                        experiment.without(new Faults(experimentErrors)),
                        response,
                        model);
    }

    private String keep(
            Patient patient,
            SessionForm form,
            AfterwardsForm afterwards,
            ExperimentForm experiment,
            HttpServletResponse response,
            Model model) {
        Practice practice = timers.playable(String.valueOf(form.practice())).orElseThrow();
        Experiment tried = Exposure.is(practice) ? experiment.experiment() : Experiment.NONE;
        Telling told = form.telling(practice, afterwards.afterwards(), tried);
        Optional<Lock> lock = sessions.record(patient, practice, told);
        return lock.isPresent()
                ? ClosedPractice.show(lock.get(), practice, library, response, model)
                : "redirect:" + form.address();
    }

    /** What was sent, with what is wrong in it. */
    private String again(
            BindingResult sent, List<Wrong> wrong, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("wrong", wrong)
                .addAttribute("sent", sent)
                .addAttribute("practice", practice(sent).orElse(null));
        return "session/ratings";
    }

    /** Also where the rest of the form could not be read. */
    private Optional<Practice> practice(BindingResult sent) {
        return timers.playable(Objects.toString(sent.getFieldValue("practice"), ""));
    }
}
