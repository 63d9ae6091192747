package sevenways.scale;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Text that names a {@link Rating}. Forms take ratings as text, so that what was typed is shown
 * again and every field is checked at once. Nothing at all is left to {@code @NotBlank}.
 */
@Constraint(validatedBy = ZeroToTen.Check.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface ZeroToTen {

    String message() default "{scale.range}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges as {@link Rating} does. */
    final class Check implements ConstraintValidator<ZeroToTen, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank() || text.matches("[0-9]|10")) {
                return true;
            }
            if (text.matches("[^,]*,.*")) { // the field came more than once
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{scale.one}")
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
