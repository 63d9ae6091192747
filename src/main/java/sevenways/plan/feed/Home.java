package sevenways.plan.feed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this Sevenways is reached: as its operator says, else as the request came. */
@Component
class Home {

    private final String address;

    Home(@Value("${sevenways.address:}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    /** Without a slash at its end. */
    String address() {
        return address.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : address;
    }
}
