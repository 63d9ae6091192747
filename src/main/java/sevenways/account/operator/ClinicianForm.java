package sevenways.account.operator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import sevenways.account.credential.EmailShaped;

record ClinicianForm(
        @NotBlank(message = "{account.clinician.name.missing}")
                @Size(max = 100, message = "{account.clinician.name.long}")
                String name,
        @Size(max = 100, message = "{account.clinician.profession.long}")
                @Nullable String profession,
        @NotBlank(message = "{account.email.missing}") @EmailShaped String email) {}
