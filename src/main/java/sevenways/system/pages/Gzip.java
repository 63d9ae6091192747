package sevenways.system.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Reads what a browser says of the packings that it understands. */
final class Gzip {

    /** A packing and, where it is said, how welcome it is: between 0 and 1, 0 for not at all. */
    private static final Pattern WISH =
            Pattern.compile("\\s*([^\\s;,]+)\\s*(?:;\\s*q\\s*=\\s*([\\d.]+)\\s*)?");

    private static final Pattern ZERO = Pattern.compile("0(\\.0*)?");

    private Gzip() {}

    /** Whether the answer may be gzipped; who says nothing of it gets it plain. */
    static boolean isWelcome(HttpServletRequest request) {
        boolean anything = false;
        for (var header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
            for (var wish : header.toLowerCase(Locale.ROOT).split(",", -1)) {
                var read = WISH.matcher(wish);
                boolean whole = read.matches();
                boolean welcome =
                        whole && (read.group(2) == null || !ZERO.matcher(read.group(2)).matches());
                if (whole && read.group(1).matches("(x-)?gzip")) {
                    return welcome;
                }
                anything |= welcome && read.group(1).equals("*");
            }
        }
        return anything;
    }
}
