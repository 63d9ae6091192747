package sevenways.safety.asking;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;
import sevenways.safety.Due;
import sevenways.safety.SafetyService;

/** Asks for the few questions on the very page that says that something was kept. */
@Component
class DueNow {

    private final SafetyService safety;
    private final HttpServletRequest request;

    /**
     * @param request the one that is being answered, whichever it is
     */
    DueNow(SafetyService safety, HttpServletRequest request) {
        this.safety = safety;
        this.request = request;
    }

    /** What has happened that asks for them; null if nothing has. Two statements. */
    public @Nullable Due here() {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedInPerson person
                        && person.role() == Role.PATIENT
                ? safety.due(person.patient()).filter(Due::isAtOnce).orElse(null)
                : null;
    }
}
