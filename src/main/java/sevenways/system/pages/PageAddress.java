package sevenways.system.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What decides how a page looks to a visitor.
 *
 * @param path as it was sent: what another spelling leads to is for the rest of the house to say
 * @param secure some headers are sent by https only
 */
record PageAddress(String path, @Nullable String query, Locale language, boolean secure) {

    /** What a kept page takes besides its bytes. */
    private static final int OVERHEAD = 1024;

    static PageAddress of(HttpServletRequest request, Locale language) {
        return new PageAddress(
                request.getRequestURI(), request.getQueryString(), language, request.isSecure());
    }

    /** About how many bytes of memory it takes to keep something under it. */
    int weight() {
        return OVERHEAD + 2 * (path.length() + (query == null ? 0 : query.length()));
    }
}
