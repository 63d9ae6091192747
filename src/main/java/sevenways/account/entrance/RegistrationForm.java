package sevenways.account.entrance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import sevenways.account.credential.EmailShaped;
import sevenways.account.credential.UncommonPassword;

record RegistrationForm(
        @NotBlank(message = "{account.email.missing}") @EmailShaped String email,
        @NotNull(message = "{account.password.short}")
                @Size(min = 12, message = "{account.password.short}")
                @Size(max = 200, message = "{account.password.long}")
                @UncommonPassword
                String password,
        @Nullable String zone) {

    /** The zone the browser named, or UTC where it named none we know. */
    ZoneId zoneId() {
        try {
            return zone == null || zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone.strip());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
