package sevenways.session.record;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.session.SessionNoted;
import sevenways.session.SessionRecorded;
import sevenways.session.experiment.Experiment;

/** Tells others what has become of a session. */
@Component
class SessionNews {

    private final ApplicationEventPublisher events;

    SessionNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void recorded(SessionRecorded session) {
        events.publishEvent(session);
    }

    void noted(PatientId patient, UUID session, Afterwards said, Experiment experiment) {
        String words = (said.words() + "\n" + experiment.words()).strip();
        if (!words.isEmpty()) {
            events.publishEvent(new SessionNoted(patient, session, words));
        }
    }
}
