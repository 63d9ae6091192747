package sevenways.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ClinicianId} in a column of type uuid. */
@Converter(autoApply = true)
class ClinicianIdConverter implements AttributeConverter<ClinicianId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ClinicianId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ClinicianId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ClinicianId(value);
    }
}
