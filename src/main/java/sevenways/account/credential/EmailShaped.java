package sevenways.account.credential;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Text that could be an email address; nothing at all is left to {@code @NotBlank}. */
@Constraint(validatedBy = EmailShaped.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmailShaped {

    String message() default "{account.email.shape}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges as {@link EmailAddress} does. */
    final class Check implements ConstraintValidator<EmailShaped, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || EmailAddress.isOne(text);
        }
    }
}
