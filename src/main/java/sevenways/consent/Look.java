package sevenways.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;

/** One look of a clinician at the patient's page, and what was open to them. */
record Look(
        ClinicianId clinician, String name, @Nullable String profession, Scope scope, Instant at) {}
