package sevenways.safety;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The country whose numbers somebody wants to see. It is kept in a cookie of two letters, which
 * names nobody, so that help now knows it without a sign-in and without the database.
 */
@Component
class CountryChoice {

    static final String COOKIE = "country";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Helplines helplines;

    CountryChoice(Helplines helplines) {
        this.helplines = helplines;
    }

    /**
     * The country that is chosen now, or else was chosen before; empty for all countries.
     *
     * @param chosen the choice on the page; null if there was none, anything unknown for all
     */
    Optional<Helplines.Country> choose(
            @Nullable String chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen == null) {
            return kept(request);
        }
        Optional<Helplines.Country> country = helplines.country(chosen);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(country, request.isSecure()).toString());
        return country;
    }

    /** The country that was chosen before. */
    Optional<Helplines.Country> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : helplines.country(cookie.getValue());
    }

    private static ResponseCookie cookie(Optional<Helplines.Country> country, boolean secure) {
        return ResponseCookie.from(COOKIE, country.map(Helplines.Country::country).orElse(""))
                .maxAge(country.isPresent() ? KEPT : Duration.ZERO)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
