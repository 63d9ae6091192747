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

    /** Sent by the player, by its form, or by what waited for the network: all the same. */
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
        if (!wrong.isEmpty()) {
            return again(errors, wrong, response, model);
        }
        Practice practice = practice(errors).orElseThrow();
        Experiment tried = Exposure.is(practice) ? experiment.experiment() : Experiment.NONE;
        Telling told = form.telling(afterwards.afterwards(), tried);
        Optional<Lock> lock = sessions.record(patient, practice, told);
        return lock.isPresent()
                ? ClosedPractice.show(lock.get(), practice, library, response, model)
                : "redirect:/sessions/" + told.id();
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
