package sevenways.care.caseload;

import jakarta.validation.constraints.NotBlank;

record CodeForm(@NotBlank(message = "{care.code.missing}") String code) {}
