package sevenways.safety.help;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import sevenways.account.SignedInPerson;

/** Whom the card beside a field for free text names: the lines of the reader's country. */
@Component
class CrisisHelp {

    private final CountryChoice countries;
    private final HttpServletRequest request;

    /**
     * @param request the one that is being answered, whichever it is
     */
    CrisisHelp(CountryChoice countries, HttpServletRequest request) {
        this.countries = countries;
        this.request = request;
    }

    /**
     * The country chosen on this device, or else that of the account's days or of the browser; null
     * if none is known. No statement.
     */
    public Helplines.@Nullable Country here() {
        return countries
                .kept(request)
                .or(() -> countries.guess(zone(), request.getLocale()))
                .orElse(null);
    }

    private @Nullable ZoneId zone() {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? person.zone()
                : null;
    }
}
