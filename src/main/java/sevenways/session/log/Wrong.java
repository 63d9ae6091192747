package sevenways.session.log;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Something that needs another look: a page may hold several forms, and names what is wrong once.
 */
record Wrong(String fieldName, String message) {

    static List<Wrong> of(MessageSource messages, Locale locale, BindingResult... results) {
        return Stream.of(results)
                .flatMap(result -> result.getAllErrors().stream())
                .map(
                        error ->
                                new Wrong(
                                        error instanceof FieldError field ? field.getField() : "",
                                        messages.getMessage(error, locale)))
                .toList();
    }
}
