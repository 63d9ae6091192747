package sevenways.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import sevenways.journeys.Browser.Window;

/** A phone for each test of its own, on which nothing may have gone wrong when it is put away. */
final class Phone implements BeforeEachCallback, AfterEachCallback {

    private Window window;

    @Override
    public void beforeEach(ExtensionContext test) {
        int port =
                SpringExtension.getApplicationContext(test)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port", Integer.class);
        window = Browser.phone(port);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        window.close();
        assertThat(window.faults()).isEmpty();
    }

    Page page() {
        return window.page();
    }
}
