package sevenways.account.settings;

import jakarta.validation.constraints.NotBlank;

record ErasureForm(@NotBlank(message = "{account.password.missing}") String password) {}
