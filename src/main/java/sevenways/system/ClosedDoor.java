package sevenways.system;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import sevenways.account.KeptForm;

/**
 * What happens at a door that stays shut. A path that does not exist is not found; a page asks to
 * sign in first; a form whose sender's sign-in has ended comes back with everything that was typed.
 */
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final RequestMatcher DOORS =
            new OrRequestMatcher(Doors.ALL.stream().map(Doors.Door::matcher).toList());

    private static final Set<String> READS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final RequestCache requests;

    ClosedDoor(RequestCache requests) {
        this.requests = requests;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException, ServletException {
        if (!DOORS.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (READS.contains(request.getMethod())) {
            requests.saveRequest(request, response);
            response.sendRedirect("/login");
        } else {
            keep(request, response, "/login/again");
        }
    }

    /**
     * Somebody is signed in, or nobody was and the token is missing; the door is not for them, or
     * the token is stale.
     */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!DOORS.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (denied instanceof CsrfException && cameFromHere(request)) {
            // The token is checked before the request knows its person, so the context is asked.
            boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
            keep(request, response, signedIn ? "/login/continue" : "/login/again");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        request.setAttribute("kept", KeptForm.of(request).orElse(null));
        if (request.getHeader("HX-Request") != null) {
            // In place of the whole page, whatever part of an answer the form meant to take.
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reselect", "unset");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        request.getRequestDispatcher(page).forward(request, response);
    }

    /**
     * Browsers say themselves where a request came from; a page that a stranger made is not offered
     * to be sent again.
     */
    private static boolean cameFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? request.getHeader("Origin") == null : site.equals("same-origin");
    }
}
