package sevenways.account.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import sevenways.account.credential.UncommonPassword;

record PasswordForm(
        @NotBlank(message = "{account.password.missing}") String currentPassword,
        @NotNull(message = "{account.password.short}")
                @Size(min = 12, message = "{account.password.short}")
                @Size(max = 200, message = "{account.password.long}")
                @UncommonPassword
                String password) {}
