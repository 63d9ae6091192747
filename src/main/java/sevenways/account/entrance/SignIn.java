package sevenways.account.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.stereotype.Component;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;

/**
 * Begins a sign-in: a renewed session that knows the person, for as long as suits what they are
 * here as.
 */
@Component
class SignIn {

    private static final Duration IDLE_PATIENT = Duration.ofMinutes(30);
    private static final Duration IDLE_STAFF = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy renewal;
    private final RequestCache requests;

    SignIn(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy renewal,
            RequestCache requests) {
        this.contexts = contexts;
        this.renewal = renewal;
        this.requests = requests;
    }

    /**
     * @param remember whether this is the person's own device; only a patient is remembered
     */
    void begin(
            SignedInPerson person,
            boolean remember,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        person,
                        null,
                        AuthorityUtils.createAuthorityList(person.role().authority()));
        request.getSession();
        renewal.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        boolean remembered = remember && person.role() == Role.PATIENT;
        if (remembered) {
            request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true);
        }
        request.getSession().setMaxInactiveInterval((int) idle(person, remembered).toSeconds());
    }

    private static Duration idle(SignedInPerson person, boolean remembered) {
        if (person.role() != Role.PATIENT) {
            return IDLE_STAFF;
        }
        return remembered ? REMEMBERED : IDLE_PATIENT;
    }

    /** The path the person was on the way to, or the place their day begins. */
    String destination(
            SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = requests.getRequest(request, response);
        if (saved != null) {
            requests.removeRequest(request, response);
            URI target = URI.create(saved.getRedirectUrl());
            return target.getRawQuery() == null
                    ? target.getRawPath()
                    : target.getRawPath() + "?" + target.getRawQuery();
        }
        return switch (person.role()) {
            case PATIENT -> "/today";
            case CLINICIAN -> "/clinic";
            case OPERATOR -> "/admin";
        };
    }
}
