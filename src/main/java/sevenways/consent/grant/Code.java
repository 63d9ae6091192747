package sevenways.consent.grant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import sevenways.account.PatientId;

/**
 * The ten letters and digits by which a patient lets one clinician in: 50 bits, read aloud or
 * shown, and kept nowhere but as a hash.
 */
record Code(String letters) {

    /** 32 signs, so that each is 5 bits; without I and O, which are taken for 1 and 0. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 128 random bits that a form carries; from them comes its code. */
    static String draw() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /**
     * The code of a form. It is the same each time the form is sent, so that one sent twice shows
     * one code, although nobody has kept it.
     */
    static Code drawn(PatientId patient, String draw) {
        byte[] digest = sha256(patient + " draws " + draw);
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            letters.append(SIGNS.charAt(digest[at] & 31));
        }
        return new Code(letters.toString());
    }

    /** The code that somebody typed, in whatever case and groups; empty if it cannot be one. */
    static Optional<Code> typed(String text) {
        String letters = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(letters).matches() ? Optional.of(new Code(letters)) : Optional.empty();
    }

    byte[] hash() {
        return sha256(letters);
    }

    /** Its two halves, as they are shown and read aloud. */
    public String[] halves() {
        return new String[] {letters.substring(0, LENGTH / 2), letters.substring(LENGTH / 2)};
    }

    /** A code does not get into a log by accident. */
    @Override
    public String toString() {
        return "Code";
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
