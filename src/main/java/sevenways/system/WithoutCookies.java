package sevenways.system;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as from a visitor who has never been here. */
class WithoutCookies extends HttpServletRequestWrapper {

    WithoutCookies(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }
}
