package sevenways.safety.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.AccountService;
import sevenways.account.CountryCookie;
import sevenways.account.Patient;

/** Whose numbers somebody is shown: those of the country that they chose, or else live in. */
@Component
public class CountryChoice {

    private final Helplines helplines;
    private final CountryCookie cookie;
    private final AccountService accounts;

    CountryChoice(Helplines helplines, CountryCookie cookie, AccountService accounts) {
        this.helplines = helplines;
        this.cookie = cookie;
        this.accounts = accounts;
    }

    /**
     * The country that is chosen now, or else was chosen on this device; empty for all countries.
     *
     * @param chosen the choice on the page; null if there was none, anything unknown for all
     */
    public Optional<Helplines.Country> choose(
            @Nullable String chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen == null) {
            return kept(request);
        }
        Optional<Helplines.Country> country = helplines.country(chosen);
        cookie.write(country.map(Helplines.Country::country), request, response);
        return country;
    }

    /** The country that was chosen on this device. */
    Optional<Helplines.Country> kept(HttpServletRequest request) {
        return cookie.read(request).flatMap(helplines::country);
    }

    /** The country of the account; where none was chosen, the one of its days. One statement. */
    public Optional<Helplines.Country> of(Patient patient, Locale language) {
        Optional<String> chosen = accounts.country(patient.id().value());
        return chosen.isPresent()
                ? chosen.flatMap(helplines::country)
                : guess(patient.zone(), language);
    }

    /** The country whose days run by this zone, or else the one that the browser names. */
    Optional<Helplines.Country> guess(@Nullable ZoneId zone, Locale language) {
        return Optional.ofNullable(zone)
                .flatMap(helplines::country)
                .or(() -> helplines.country(language.getCountry()));
    }
}
