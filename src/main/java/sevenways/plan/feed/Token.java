package sevenways.plan.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import sevenways.account.PatientId;

/**
 * The secret part of a calendar's address: 128 random bits, drawn out to 43 letters, and kept
 * nowhere but as a hash.
 */
record Token(String letters) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern DRAW = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The random bits that a form carries; from them comes its token. */
    static String draw() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /**
     * The token of a form. It is the same each time the form is sent, so that one sent twice shows
     * one address, although nobody has kept it. Empty if that is no draw.
     */
    static Optional<Token> drawn(PatientId patient, String draw) {
        return DRAW.matcher(draw).matches()
                ? Optional.of(new Token(letters(sha256(patient.value() + " feeds " + draw))))
                : Optional.empty();
    }

    /** The token in an address; empty if it cannot be one. */
    static Optional<Token> in(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    byte[] hash() {
        return sha256(letters);
    }

    /** A token does not get into a log by accident. */
    @Override
    public String toString() {
        return "Token";
    }

    private static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
