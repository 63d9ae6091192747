package sevenways.plan.item;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sevenways.plan.planner.Why.Reason;
import sevenways.plan.situation.Choice;

/** Tells the reason of a choice, or of a change, in the language of the request. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    String tell(Choice choice) {
        return tell(new Reason(choice.reason(), choice.reasonArguments()));
    }

    String tell(Reason reason) {
        return messages.getMessage(
                "plan.reason." + reason.key(), reason.values(), LocaleContextHolder.getLocale());
    }
}
