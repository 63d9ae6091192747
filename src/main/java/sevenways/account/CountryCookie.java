package sevenways.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The country whose numbers somebody wants to see, kept on their device: two letters, which name
 * nobody, so that help now knows it without a sign-in and without the database. A sign-in brings
 * the account's country along.
 */
@Component
public class CountryCookie {

    public static final String NAME = "country";
    private static final Duration KEPT = Duration.ofDays(365);

    /** What the device says, whatever that is; empty if nothing was kept. */
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    /** Keeps this country on the device; none forgets what was kept. */
    public void write(
            Optional<String> country, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(NAME, country.orElse(""))
                        .maxAge(country.isPresent() ? KEPT : Duration.ZERO)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
