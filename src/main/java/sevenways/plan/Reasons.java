package sevenways.plan;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sevenways.plan.rules.Choice;

/** Tells the reason of a choice in the language of the request. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String tell(Choice choice) {
        return messages.getMessage(
                "plan.reason." + choice.reason(),
                choice.reasonArguments().toArray(),
                LocaleContextHolder.getLocale());
    }
}
