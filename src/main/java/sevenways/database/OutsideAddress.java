package sevenways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * An outside PostgreSQL as the environment names it: {@code SEVENWAYS_DB_URL}, {@code _USER} and
 * {@code _PASSWORD} or {@code _PASSWORD_FILE}; with {@code SEVENWAYS_DB_OWNER_USER} and so on where
 * migrations run as a role of their own.
 */
@ConfigurationProperties("sevenways.db")
record OutsideAddress(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String passwordFile,
        @Nullable Owner owner) {

    record Owner(@Nullable String user, @Nullable String password, @Nullable String passwordFile) {}

    boolean given() {
        return StringUtils.hasText(url);
    }

    Login application() {
        return login("SEVENWAYS_DB", user, password, passwordFile);
    }

    /** The role that migrations run as: the application's own unless another is named. */
    Login ownerOrApplication() {
        return owner == null || !StringUtils.hasText(owner.user())
                ? application()
                : login("SEVENWAYS_DB_OWNER", owner.user(), owner.password(), owner.passwordFile());
    }

    private Login login(
            String prefix,
            @Nullable String user,
            @Nullable String password,
            @Nullable String passwordFile) {
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            throw new UnusableDatabase(
                    "SEVENWAYS_DB_URL must look like jdbc:postgresql://host:5432/sevenways");
        }
        if (!StringUtils.hasText(user)) {
            throw new UnusableDatabase(prefix + "_USER is missing beside SEVENWAYS_DB_URL");
        }
        return new Login(
                url,
                user,
                StringUtils.hasText(passwordFile)
                        ? read(prefix, passwordFile)
                        : Objects.requireNonNullElse(password, ""));
    }

    private static String read(String prefix, String passwordFile) {
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException e) {
            throw new UnusableDatabase(
                    "%s_PASSWORD_FILE %s cannot be read".formatted(prefix, passwordFile), e);
        }
    }
}
