package sevenways.plan.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.AccountService;
import sevenways.account.Patient;
import sevenways.account.PatientId;
import sevenways.plan.PlannedItem;

/** Opens a patient's week to a calendar, and shuts it again. */
@Service
@Transactional
class FeedService {

    /** No plan reaches further. */
    private static final int DAYS = 14;

    private final FeedRepository feeds;
    private final AccountService accounts;
    private final Agenda agenda;
    private final CalendarWriter writer;
    private final Clock clock;

    FeedService(
            FeedRepository feeds,
            AccountService accounts,
            Agenda agenda,
            CalendarWriter writer,
            Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.agenda = agenda;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Feed> of(PatientId patient) {
        return feeds.find(patient);
    }

    /** Opens it at this address, and nowhere else any more. */
    void open(PatientId patient, Token token, boolean named) {
        feeds.find(patient)
                .ifPresentOrElse(
                        feed -> feed.move(token, named, clock.instant()),
                        () -> feeds.save(new Feed(patient, token, named, clock.instant())));
    }

    /** Shuts it at once; whether it was open. */
    boolean shut(PatientId patient) {
        return feeds.remove(patient) > 0;
    }

    /**
     * The calendar at this address; empty if there is none. Five statements.
     *
     * @param home where Sevenways is reached
     */
    @Transactional(readOnly = true)
    Optional<String> read(Token token, String home, Locale locale) {
        return feeds.find(token.hash())
                .flatMap(
                        feed ->
                                accounts.patient(feed.patient())
                                        .map(patient -> write(feed, patient, home, locale)));
    }

    private String write(Feed feed, Patient patient, String home, Locale locale) {
        LocalDate today = patient.today(clock);
        List<PlannedItem> items = agenda.between(patient.id(), today, today.plusDays(DAYS));
        return writer.write(items, patient.zone(), feed, home, locale);
    }
}
