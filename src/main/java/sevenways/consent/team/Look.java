package sevenways.consent.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sevenways.account.ClinicianId;
import sevenways.consent.Scope;

/** One look of a clinician at a page of the patient's, and what it showed. */
record Look(
        ClinicianId clinician, String name, @Nullable String profession, Scope scope, Instant at) {}
