package sevenways.session.log;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Something that needs another look: a page may hold several forms, and names what is wrong once.
 */
record Wrong(String fieldName, String message) {

    /** What a page carries along unseen: nothing there to go to. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "id",
                    "practice",
                    "version",
                    "minutes",
                    "posture",
                    "planItem",
                    "startedAt",
                    "seconds",
                    "ending",
                    "pauses",
                    "skipped",
                    "hurtPain",
                    "hurtChoice");

    static List<Wrong> of(MessageSource messages, Locale locale, BindingResult... results) {
        return Stream.of(results)
                .flatMap(result -> result.getAllErrors().stream())
                .map(error -> new Wrong(place(error), messages.getMessage(error, locale)))
                .distinct()
                .toList();
    }

    private static String place(ObjectError error) {
        return error instanceof FieldError field && !UNSEEN.contains(field.getField())
                ? field.getField()
                : "";
    }
}
