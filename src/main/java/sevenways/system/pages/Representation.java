package sevenways.system.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The bytes of a page as they are sent, named by what they are, so that other bytes differ. */
final class Representation {

    /** More than enough that no two pages ever share a name. */
    private static final int LETTERS = 22;

    private final byte[] bytes;
    private final String tag;
    private final @Nullable String encoding;

    private Representation(byte[] bytes, @Nullable String encoding) {
        this.bytes = bytes;
        this.tag = hash(bytes);
        this.encoding = encoding;
    }

    static Representation plain(byte[] content) {
        return new Representation(content, null);
    }

    /** Made once and sent many times, so it is worth the most thorough search for what repeats. */
    static Representation gzipped(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new Thorough(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Representation(packed.toByteArray(), "gzip");
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** How it is packed; nothing if it is not. */
    @Nullable String encoding() {
        return encoding;
    }

    /** A strong name, as it stands in a header. */
    String etag() {
        return '"' + tag + '"';
    }

    /**
     * Whether this is what somebody already has.
     *
     * @param names the value of {@code If-None-Match}: a list of names, weak ones among them, or
     *     {@code *} for whatever it may be
     */
    boolean isAmong(String names) {
        return ETag.parse(names).stream()
                .anyMatch(name -> name.isWildcard() || name.tag().equals(tag));
    }

    private static final class Thorough extends GZIPOutputStream {

        Thorough(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
