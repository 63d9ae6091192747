package sevenways.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Names a request's session once. Spring Session commits a session when the answer begins to be
 * sent and again at the end of the request, and the second time it would read the whole session
 * anew only to find that nothing has changed.
 */
class AskedOnce implements HttpSessionIdResolver {

    private static final String ASKED = AskedOnce.class.getName();

    private final HttpSessionIdResolver cookies;

    AskedOnce(HttpSessionIdResolver cookies) {
        this.cookies = cookies;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (isAskedAgain(request)) {
            return List.of();
        }
        request.setAttribute(ASKED, request);
        return cookies.resolveSessionIds(request);
    }

    /** The request is Spring Session's own wrapper: an error page has another, and asks anew. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isAskedAgain(HttpServletRequest request) {
        return request.getAttribute(ASKED) == request;
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
