package sevenways.plan;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sevenways.plan.rules.Choice;
import sevenways.plan.rules.Why.Reason;

/** Tells the reason of a choice, or of a change, in the language of the request. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String tell(Choice choice) {
        return tell(choice.reason(), choice.reasonArguments());
    }

    String tell(Reason reason) {
        return tell(reason.key(), reason.arguments());
    }

    private String tell(String key, List<String> arguments) {
        return messages.getMessage(
                "plan.reason." + key, arguments.toArray(), LocaleContextHolder.getLocale());
    }
}
