package sevenways.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody typed into a form that could not be taken because their sign-in had ended. It
 * travels with the sign-in page and comes back to be sent again, so that no text is lost and the
 * server need not keep it.
 *
 * @param path where the form was going: a path of this site
 * @param fields each field's values by its name, without passwords and tokens
 */
public record KeptForm(String path, SortedMap<String, String[]> fields) {

    private static final String PATH = "kept.path";
    private static final String FIELD = "kept.field.";

    /** The form of a request that was refused. */
    public static KeptForm of(HttpServletRequest refused) {
        SortedMap<String, String[]> fields = new TreeMap<>(refused.getParameterMap());
        fields.keySet().removeIf(KeptForm::isSecret);
        return new KeptForm(refused.getRequestURI(), fields);
    }

    /** The form that came along with a sign-in, if one did and it is bound for this site. */
    public static Optional<KeptForm> from(HttpServletRequest signIn) {
        String path = signIn.getParameter(PATH);
        if (path == null || !isOurs(path)) {
            return Optional.empty();
        }
        SortedMap<String, String[]> fields = new TreeMap<>();
        for (Map.Entry<String, String[]> parameter : signIn.getParameterMap().entrySet()) {
            if (parameter.getKey().startsWith(FIELD)) {
                fields.put(parameter.getKey().substring(FIELD.length()), parameter.getValue());
            }
        }
        fields.keySet().removeIf(KeptForm::isSecret);
        return Optional.of(new KeptForm(path, fields));
    }

    private static boolean isSecret(String name) {
        return name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static boolean isOurs(String path) {
        return path.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*")
                && !path.contains("//")
                && !path.contains("..");
    }
}
