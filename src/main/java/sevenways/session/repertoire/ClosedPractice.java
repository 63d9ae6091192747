package sevenways.session.repertoire;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import sevenways.library.Library;
import sevenways.library.Practice;

/** The page of a practice that is closed to the patient for now: why, what to do, what is open. */
public final class ClosedPractice {

    private static final int OFFERS = 3;

    private ClosedPractice() {}

    /** Fills the model, answers 403, and names the view. */
    public static String show(
            Lock lock,
            Practice practice,
            Library library,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("lock", lock)
                .addAttribute("practice", practice)
                .addAttribute("open", lock == Lock.EMERGENCY ? List.of() : calm(library));
        return "session/closed";
    }

    private static List<Practice> calm(Library library) {
        return library.practices().stream()
                .filter(practice -> !practice.moves())
                .limit(OFFERS)
                .toList();
    }
}
