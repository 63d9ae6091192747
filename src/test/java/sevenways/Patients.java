package sevenways;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sevenways.account.AccountService;
import sevenways.account.ClinicianId;
import sevenways.account.Patient;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;

/** People for tests, each new and with an account of their own. */
@TestComponent
public class Patients {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final String PASSWORD = "quiet-harbour-lantern-42";

    private final AccountService accounts;

    Patients(AccountService accounts) {
        this.accounts = accounts;
    }

    /** A new patient, living in Berlin. */
    public SignedInPerson ada() {
        return patient(BERLIN);
    }

    /** A new patient, living there. */
    public SignedInPerson patient(ZoneId zone) {
        String email = "patient-" + UUID.randomUUID() + "@test.sevenways.example";
        accounts.register(email, PASSWORD, zone);
        Patient patient = accounts.findPatient(email).orElseThrow();
        return new SignedInPerson(patient.id().value(), email, Role.PATIENT, zone);
    }

    /** A new clinician. */
    public SignedInPerson clinician(String name) {
        String email = "clinician-" + UUID.randomUUID() + "@test.sevenways.example";
        ClinicianId id =
                accounts.welcomeClinician(email, PASSWORD, name, "Physiotherapist", BERLIN)
                        .orElseThrow();
        return new SignedInPerson(id.value(), email, Role.CLINICIAN, BERLIN);
    }

    /**
     * Signs this person in for one request of MockMvc. The cookie that comes with it, as from every
     * browser that has signed in, names no session, unless the request brings its own.
     */
    public static RequestPostProcessor as(SignedInPerson person) {
        RequestPostProcessor signedIn =
                authentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                person,
                                null,
                                AuthorityUtils.createAuthorityList(person.role().authority())));
        return request -> {
            if (request.getCookies() == null) {
                request.setCookies(new Cookie("sevenways", "?"));
            }
            return signedIn.postProcessRequest(request);
        };
    }
}
