package sevenways.account.credential;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). Only a few hashes are made at a time, so that a crowd at the door cannot use up a small
 * heap.
 */
@Component
public class PasswordHasher {

    private static final int AT_ONCE = 3;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodysHash = hash("nobody has this password");

    /** A hash of this password with a salt of its own; waits where too many are being made. */
    public String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /**
     * Whether this is the password of the hash; works as long where there is no hash to compare
     * with.
     */
    public boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> encoder.matches(password, hash.orElse(nobodysHash)))
                && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
