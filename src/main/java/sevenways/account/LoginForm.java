package sevenways.account;

import jakarta.validation.constraints.NotBlank;

record LoginForm(
        @NotBlank(message = "{account.email.missing}") String email,
        @NotBlank(message = "{account.password.missing}") String password,
        boolean remember) {}
