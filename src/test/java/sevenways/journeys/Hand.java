package sevenways.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import sevenways.Patients;
import sevenways.account.SignedInPerson;

/**
 * A hand at a page: it finds what it presses and fills in by the names that people read or hear.
 */
record Hand(Page page) {

    private static final Pattern ONWARD = Pattern.compile("Next|See the result");

    void signIn(SignedInPerson person) {
        page.navigate("/login");
        signInHere(person.email());
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Signs in on the page that asks for it. */
    void signInHere(String email) {
        type("Email", email);
        type("Password", Patients.PASSWORD);
        press("Sign in");
    }

    void press(String button) {
        button(button).click();
    }

    void follow(String link) {
        link(link).click();
    }

    /** Goes to one of the places in the bar at the thumb. */
    void goTo(String place) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    /** Chooses on a scale from 0 to 10, or another of several answers to one question. */
    void choose(String question, String answer) {
        Locator group =
                page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true));
        Pattern begins = Pattern.compile("^" + answer + "\\b"); // the ends of a scale say more
        tick(group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(begins)));
    }

    /** Whether this page asks that question. */
    boolean asks(String question) {
        return page.getByRole(
                                AriaRole.GROUP,
                                new Page.GetByRoleOptions().setName(question).setExact(true))
                        .count()
                > 0;
    }

    void tick(String box) {
        Pattern begins = Pattern.compile("^" + box + "\\b"); // a hint may follow
        tick(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(begins)));
    }

    /** Answers no to everything on this page of the safety screen. */
    void sayNo() {
        Page.GetByRoleOptions no = new Page.GetByRoleOptions().setName("No").setExact(true);
        page.getByRole(AriaRole.RADIO, no).all().forEach(Hand::tick);
    }

    /** On to the next page of the safety screen, or to its result. */
    void goOn() {
        String before = page.url();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ONWARD)).click();
        page.waitForURL(url -> !url.equals(before));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    void sees(String heading) {
        assertThat(heading(heading)).isVisible();
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** The box itself may lie unseen under its label. */
    private static void tick(Locator box) {
        box.check(new Locator.CheckOptions().setForce(true));
    }
}
