package sevenways.library.browse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where this installation is reached: as its operator says ({@code sevenways.address}), else as the
 * current request came.
 */
@Component("site")
public class SiteAddress {

    private final String address;

    SiteAddress(@Value("${sevenways.address:}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** Whether the operator said so; only then may a page that is kept name it. */
    public boolean isKnown() {
        return !address.isEmpty();
    }

    /**
     * @param path from the root of the site
     */
    public String absolute(String path) {
        return isKnown()
                ? address + path
                : ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
