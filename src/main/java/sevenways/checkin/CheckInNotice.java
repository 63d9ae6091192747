package sevenways.checkin;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;

/** Says in words what became of a check-in, on whichever page is shown next. */
@Component
class CheckInNotice {

    /** The way back, as the notice component takes it. */
    record Undo(String url, String label) implements Serializable {}

    private final MessageSource messages;
    private final Clock clock;

    CheckInNotice(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Model or flash attributes that tell of this entry under this message key. */
    Map<String, Object> tell(String key, LoggedCheckIn entry, Patient patient) {
        Object[] arguments = {entry.pain(), entry.stress(), when(entry, patient)};
        return Map.of("notice", key, "noticeArguments", arguments);
    }

    /** The way back from a removal, as a model or flash attribute. */
    Map<String, Object> offerUndo(LoggedCheckIn removed) {
        Locale locale = LocaleContextHolder.getLocale();
        String label = messages.getMessage("checkin.undo", null, locale);
        return Map.of("undo", new Undo("/check-ins/" + removed.id() + "/restoration", label));
    }

    private String when(LoggedCheckIn entry, Patient patient) {
        Locale locale = LocaleContextHolder.getLocale();
        boolean today = entry.date().equals(patient.today(clock));
        String key = today ? "checkin.when.today" : "checkin.when.earlier";
        return DateTimeFormatter.ofPattern(messages.getMessage(key, null, locale), locale)
                .format(LocalDateTime.ofInstant(entry.at(), patient.zone()));
    }
}
