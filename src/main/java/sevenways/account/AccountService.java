package sevenways.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.credential.EmailAddress;
import sevenways.account.credential.PasswordHasher;

/** Opens, finds and erases accounts. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordHasher passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PasswordHasher passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account for a patient. For an address that is taken nothing happens, in the same
     * time: whether somebody is here is nobody else's business.
     *
     * @param zone where the patient's days begin and end
     */
    public void register(String email, String password, ZoneId zone) {
        EmailAddress address = new EmailAddress(email);
        String hash = passwords.hash(password);
        if (!accounts.existsByEmail(address.value())) {
            accounts.save(Account.patient(address, hash, zone, clock.instant()));
        }
    }

    /**
     * Opens an account for a clinician whom the operator has verified; empty if the address is
     * taken.
     */
    public Optional<ClinicianId> welcomeClinician(
            String email, String password, String name, @Nullable String profession, ZoneId zone) {
        EmailAddress address = new EmailAddress(email);
        if (accounts.existsByEmail(address.value())) {
            return Optional.empty();
        }
        Account clinician =
                Account.clinician(
                        address, passwords.hash(password), name, profession, zone, clock.instant());
        return Optional.of(new ClinicianId(accounts.save(clinician).id()));
    }

    /** Opens the account of whoever runs this Sevenways, unless the address is taken. */
    public void appointOperator(String email, String password, ZoneId zone) {
        EmailAddress address = new EmailAddress(email);
        if (!accounts.existsByEmail(address.value())) {
            accounts.save(
                    Account.operator(address, passwords.hash(password), zone, clock.instant()));
        }
    }

    /**
     * The person whose address and password these are. Takes as long for an unknown address as for
     * a wrong password.
     */
    @Transactional(
            propagation = Propagation.SUPPORTS) // no connection is held while a password is hashed
    public Optional<SignedInPerson> identify(String email, String password) {
        Optional<Account> account =
                EmailAddress.isOne(email)
                        ? accounts.findByEmail(new EmailAddress(email).value())
                        : Optional.empty();
        boolean matches = passwords.matches(password, account.map(Account::passwordHash));
        return account.filter(known -> matches).map(Account::asPerson);
    }

    /** Changes a password; false, and nothing is changed, if the current one is wrong. */
    public boolean changePassword(UUID id, String current, String replacement) {
        return accounts.findById(id)
                .filter(account -> passwords.matches(current, Optional.of(account.passwordHash())))
                .map(
                        account -> {
                            account.changePassword(passwords.hash(replacement));
                            return true;
                        })
                .orElse(false);
    }

    /** The two letters of the country that this person chose; empty if none. One statement. */
    @Transactional(readOnly = true)
    public Optional<String> country(UUID id) {
        return accounts.findById(id).map(Account::country);
    }

    /**
     * Keeps where this person lives.
     *
     * @param country two capital letters, none to take it back
     */
    public void chooseCountry(UUID id, Optional<String> country) {
        accounts.findById(id).ifPresent(account -> account.moveTo(country.orElse(null)));
    }

    /**
     * Erases an account and every row that belongs to it; false, and nothing is changed, if the
     * password is wrong.
     */
    public boolean erase(UUID id, String password) {
        Optional<Account> account =
                accounts.findById(id)
                        .filter(
                                known ->
                                        passwords.matches(
                                                password, Optional.of(known.passwordHash())));
        account.ifPresent(
                known -> {
                    accounts.delete(known);
                    events.publishEvent(new AccountErased(id));
                });
        return account.isPresent();
    }

    /** The patient with this address; for the one who sets up demo people. */
    @Transactional(readOnly = true)
    public Optional<Patient> findPatient(String email) {
        return accounts.findByEmail(new EmailAddress(email).value())
                .map(Account::asPerson)
                .map(SignedInPerson::patient);
    }

    /** The patient of this id, with the zone they live in now. One statement. */
    @Transactional(readOnly = true)
    public Optional<Patient> patient(PatientId id) {
        return accounts.findById(id.value())
                .map(Account::asPerson)
                .filter(person -> person.role() == Role.PATIENT)
                .map(SignedInPerson::patient);
    }

    /** The names of these clinicians; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<ClinicianId, ClinicianName> clinicians(Collection<ClinicianId> ids) {
        return accounts.findClinicians(ids.stream().map(ClinicianId::value).toList()).stream()
                .collect(Collectors.toMap(found -> new ClinicianId(found.id()), found -> found));
    }

    /** Every clinician here, by name. */
    @Transactional(readOnly = true)
    public List<ClinicianName> clinicians() {
        return accounts.findAllClinicians();
    }
}
