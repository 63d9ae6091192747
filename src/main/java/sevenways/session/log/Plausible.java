package sevenways.session.log;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sevenways.library.Practice;
import sevenways.session.record.Lately;
import sevenways.session.repertoire.OwnTimer;

/**
 * A session that can have happened: a variant we have, begun within the past seven days, guided for
 * no longer than three times its length. What is missing is left to {@code @NotNull}.
 */
@Constraint(validatedBy = Plausible.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Plausible {

    String message() default "{session.form.broken}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows what can be played, and the time. */
    final class Check implements ConstraintValidator<Plausible, SessionForm> {

        private static final int REPEATS = 3;

        /** The longest variant that a practice may have, in minutes. */
        private static final int LONGEST = 30;

        private final OwnTimer timers;
        private final Clock clock;

        Check(OwnTimer timers, Clock clock) {
            this.timers = timers;
            this.clock = clock;
        }

        @Override
        public boolean isValid(SessionForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return isMet(isPlayable(form), "practice", "{session.form.unknown}", context)
                    & isMet(
                            hasBegun(form.startedAt()),
                            "startedAt",
                            "{session.form.ahead}",
                            context)
                    & isMet(isRecent(form.startedAt()), "startedAt", "{session.form.when}", context)
                    & isMet(isGuided(form), "seconds", "{session.form.seconds}", context);
        }

        private boolean isPlayable(SessionForm form) {
            return form.practice() == null
                    || timers.playable(form.practice())
                            .filter(practice -> isVariant(form, practice))
                            .isPresent();
        }

        /** A length and posture that an older version had may be gone by now. */
        private static boolean isVariant(SessionForm form, Practice practice) {
            if (form.version() == null || form.minutes() == null || form.posture() == null) {
                return true;
            }
            return form.version() == practice.version()
                    ? practice.variant(form.minutes(), form.posture()).isPresent()
                    : form.version() >= 1
                            && form.version() < practice.version()
                            && form.minutes() >= 1
                            && form.minutes() <= LONGEST;
        }

        private boolean hasBegun(@Nullable Instant startedAt) {
            return startedAt == null || !Lately.isAhead(startedAt, clock.instant());
        }

        private boolean isRecent(@Nullable Instant startedAt) {
            return !hasBegun(startedAt)
                    || startedAt == null
                    || Lately.isOpen(startedAt, clock.instant());
        }

        private static boolean isGuided(SessionForm form) {
            return form.seconds() == null
                    || form.minutes() == null
                    || form.seconds() >= 0 && form.seconds() <= form.minutes() * 60L * REPEATS;
        }

        private static boolean isMet(
                boolean met, String field, String message, ConstraintValidatorContext context) {
            if (!met) {
                context.buildConstraintViolationWithTemplate(message)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return met;
        }
    }
}
