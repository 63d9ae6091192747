package sevenways.account.entrance;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing at sign-in, for all nodes together. Tries are counted per account
 * <em>and</em> source, and per source alone: whoever guesses shuts out only themselves, never the
 * owner of the account, who comes from elsewhere.
 */
@Component
class SignInThrottle {

    private static final BucketConfiguration PER_ACCOUNT_AND_SOURCE =
            tries(8, Duration.ofMinutes(15));
    private static final BucketConfiguration PER_SOURCE = tries(60, Duration.ofMinutes(15));

    private final ProxyManager<Long> buckets;

    SignInThrottle(DataSource dataSource) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                        .table("throttle")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .build();
    }

    private static BucketConfiguration tries(int count, Duration each) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder().capacity(count).refillGreedy(count, each).build())
                .build();
    }

    /** Counts a try; how long to wait first, if there have been too many. */
    Optional<Duration> tryEnter(String email, String source) {
        return take(source, PER_SOURCE).or(() -> take(pair(email, source), PER_ACCOUNT_AND_SOURCE));
    }

    /** Forgets the tries for this account from this source, once its owner is in. */
    void forgive(String email, String source) {
        buckets.removeProxy(key(pair(email, source)));
    }

    private Optional<Duration> take(String name, BucketConfiguration limits) {
        ConsumptionProbe probe =
                buckets.builder().build(key(name), () -> limits).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private static String pair(String email, String source) {
        return email.strip().toLowerCase(Locale.ROOT) + ' ' + source;
    }

    /** The table holds no address of anybody: only the first eight bytes of a hash. */
    private static long key(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
