package sevenways.account.credential;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A password that is not among those which are guessed first: common ones, keyboard rows, names and
 * this site's.
 */
@Constraint(validatedBy = UncommonPassword.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface UncommonPassword {

    String message() default "{account.password.common}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Judges by the lists that zxcvbn ships, which hold 30,000 common passwords and the commonest
     * names and words.
     */
    final class Check implements ConstraintValidator<UncommonPassword, @Nullable String> {

        /** A score of 0 or 1 of 4 is fewer than a million guesses (zxcvbn's own scale). */
        private static final int TOO_GUESSABLE = 1;

        /**
         * Past this the answer no longer changes, and the time to find it grows with the square.
         */
        private static final int ENOUGH = 64;

        private static final List<String> OURS =
                List.of("sevenways", "seven ways", "back pain", "backpain");

        private final Zxcvbn zxcvbn = new Zxcvbn();

        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            if (password == null || password.isEmpty()) {
                return true;
            }
            String start = password.substring(0, Math.min(ENOUGH, password.length()));
            return zxcvbn.measure(start, OURS).getScore() > TOO_GUESSABLE;
        }
    }
}
