package sevenways.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the card beside a field for free text names: the lines of the reader's country. */
@Component
class CrisisHelp {

    private final Helplines helplines;
    private final CountryChoice countries;
    private final HttpServletRequest request;

    /**
     * @param request the one that is being answered, whichever it is
     */
    CrisisHelp(Helplines helplines, CountryChoice countries, HttpServletRequest request) {
        this.helplines = helplines;
        this.countries = countries;
        this.request = request;
    }

    /** The country chosen before, or else that of the browser; null if neither is known. */
    public Helplines.@Nullable Country here() {
        Optional<Helplines.Country> chosen = countries.kept(request);
        return chosen.or(() -> helplines.country(request.getLocale().getCountry())).orElse(null);
    }
}
