package sevenways.account.entrance;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

record LoginForm(
        @NotBlank(message = "{account.email.missing}") String email,
        @NotBlank(message = "{account.password.missing}") String password,
        @Nullable Boolean remember) {

    /** Whether the box was ticked; a browser sends nothing for one that is not. */
    boolean wantsToBeRemembered() {
        return Boolean.TRUE.equals(remember);
    }
}
