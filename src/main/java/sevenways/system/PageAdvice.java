package sevenways.system;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import sevenways.account.SignedInPerson;
import sevenways.system.pages.VisitorPages;

/** What the layout of every page asks for. */
@ControllerAdvice
class PageAdvice {

    /** Who is signed in, if anybody is; the request remembers whether the page is for nobody. */
    @ModelAttribute("person")
    @Nullable SignedInPerson person(HttpServletRequest request) {
        SignedInPerson person = signedIn();
        request.setAttribute(VisitorPages.FOR_NOBODY, person == null);
        return person;
    }

    /** Asked of the context: a request that is stopped at the door does not know its person yet. */
    private static @Nullable SignedInPerson signedIn() {
        Authentication here = SecurityContextHolder.getContext().getAuthentication();
        return here != null && here.getPrincipal() instanceof SignedInPerson person ? person : null;
    }
}
