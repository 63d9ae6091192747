package sevenways.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinician as patients and colleagues see them. */
public record ClinicianName(UUID id, String name, @Nullable String profession) {}
