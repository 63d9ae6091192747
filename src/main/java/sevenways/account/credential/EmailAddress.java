package sevenways.account.credential;

import java.util.Locale;
import java.util.regex.Pattern;

/** An email address in the one form it is kept and looked up in: trimmed and in lower case. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    /**
     * @throws IllegalArgumentException if the text is not one, as {@link #isOne} judges
     */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an email address");
        }
    }

    /** Whether this text has the shape of an address; spaces around it do no harm. */
    public static boolean isOne(String text) {
        return text.length() <= 254 && SHAPE.matcher(text.strip()).matches();
    }
}
