package sevenways.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.ui.Model;
import sevenways.library.Practice;
import sevenways.library.Practice.Variant;

/**
 * The page of a practice as devices keep it for when there is no network: the same for everybody,
 * with nothing of a sign-in in it, and yet with the form of a session. Whose session it is, and
 * when it began, is filled in where it is played; it is sent with the token of that day.
 */
final class KeptEdition {

    static final String NAME = "kept";

    private static final UUID NOBODYS = new UUID(0, 0);

    private KeptEdition() {}

    static void prepare(
            Practice practice, Variant variant, HttpServletRequest request, Model model) {
        request.removeAttribute(CsrfToken.class.getName());
        model.addAttribute("kept", true)
                .addAttribute(
                        "form",
                        SessionForm.read(NOBODYS, practice, variant, Instant.EPOCH, NOBODYS));
    }
}
