package sevenways.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sevenways.account.credential.EmailAddress;

/** One person's key to Sevenways. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Account {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String email;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String name;
    private @Nullable String profession;
    private ZoneId zone;
    private @Nullable String country;
    private Instant createdAt;

    private Account(
            UUID id,
            EmailAddress email,
            String passwordHash,
            Role role,
            @Nullable String name,
            @Nullable String profession,
            ZoneId zone,
            Instant createdAt) {
        this.id = id;
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.role = role;
        this.name = name;
        this.profession = profession;
        this.zone = zone;
        this.createdAt = createdAt;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    static Account patient(
            EmailAddress email, String passwordHash, ZoneId zone, Instant createdAt) {
        return new Account(
                TimeOrderedId.next(),
                email,
                passwordHash,
                Role.PATIENT,
                null,
                null,
                zone,
                createdAt);
    }

    static Account clinician(
            EmailAddress email,
            String passwordHash,
            String name,
            @Nullable String profession,
            ZoneId zone,
            Instant createdAt) {
        return new Account(
                TimeOrderedId.next(),
                email,
                passwordHash,
                Role.CLINICIAN,
                name,
                profession,
                zone,
                createdAt);
    }

    static Account operator(
            EmailAddress email, String passwordHash, ZoneId zone, Instant createdAt) {
        return new Account(
                TimeOrderedId.next(),
                email,
                passwordHash,
                Role.OPERATOR,
                null,
                null,
                zone,
                createdAt);
    }

    SignedInPerson asPerson() {
        return new SignedInPerson(id, email, role, zone);
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void moveTo(@Nullable String newCountry) {
        country = newCountry;
    }

    UUID id() {
        return id;
    }

    @Nullable String country() {
        return country;
    }

    String passwordHash() {
        return passwordHash;
    }
}
