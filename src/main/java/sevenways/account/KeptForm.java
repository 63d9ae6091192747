package sevenways.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that could not be taken because their sign-in had ended. It
 * travels with the sign-in page and comes back to be sent again, so that no text is lost and the
 * server need not keep it. It is for its sender alone: where a page did not say for whom it was
 * made, nothing is kept.
 *
 * @param path where the form was going: a path of this site
 * @param sender whose page it was
 * @param fields each field's values by its name, without passwords and tokens
 */
public record KeptForm(String path, UUID sender, SortedMap<String, String[]> fields) {

    /** The field in which each form says for whom its page was made. */
    public static final String SENDER = "_sender";

    private static final String ENTRANCE = "/login";
    private static final String PATH = "kept.path";
    private static final String OWNER = "kept.sender";
    private static final String FIELD = "kept.field.";

    /**
     * The form of a request that was refused, if it is known whose it is. A sign-in is not kept
     * itself; what it carried stays with it.
     */
    public static Optional<KeptForm> of(HttpServletRequest refused) {
        return refused.getRequestURI().equals(ENTRANCE)
                ? from(refused)
                : sender(refused.getParameter(SENDER))
                        .map(
                                sender ->
                                        new KeptForm(
                                                refused.getRequestURI(),
                                                sender,
                                                fields(refused, "")));
    }

    /** The form that came along with a sign-in, if one did and it is bound for this site. */
    public static Optional<KeptForm> from(HttpServletRequest signIn) {
        String path = signIn.getParameter(PATH);
        return path == null || !isOurs(path)
                ? Optional.empty()
                : sender(signIn.getParameter(OWNER))
                        .map(sender -> new KeptForm(path, sender, fields(signIn, FIELD)));
    }

    /** Whether this is the person who wrote it. */
    public boolean isOf(SignedInPerson person) {
        return sender.equals(person.id());
    }

    private static Optional<UUID> sender(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String[]> fields(HttpServletRequest request, String prefix) {
        SortedMap<String, String[]> fields = new TreeMap<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getKey().startsWith(prefix)) {
                fields.put(parameter.getKey().substring(prefix.length()), parameter.getValue());
            }
        }
        fields.keySet().removeIf(KeptForm::isLeftOut);
        return fields;
    }

    private static boolean isLeftOut(String name) {
        return name.equals("_csrf")
                || name.equals(SENDER)
                || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static boolean isOurs(String path) {
        return path.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*")
                && !path.contains("//")
                && !path.contains("..");
    }
}
