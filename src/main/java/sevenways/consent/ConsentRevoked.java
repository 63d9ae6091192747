package sevenways.consent;

import sevenways.account.ClinicianId;
import sevenways.account.PatientId;

/** A patient has ended what they had given a clinician. */
public record ConsentRevoked(PatientId patient, ClinicianId clinician) {}
