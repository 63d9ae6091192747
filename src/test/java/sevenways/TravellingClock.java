package sevenways;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: the real time, moved by as much as a test asks for. */
@TestComponent
@Primary
public class TravellingClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /** Moves on by this much, from wherever the clock is. */
    public void travel(Duration by) {
        offset = offset.plus(by);
    }

    /** Back to the real time. */
    public void comeHome() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
