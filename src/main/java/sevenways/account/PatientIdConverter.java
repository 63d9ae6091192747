package sevenways.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link PatientId} in a column of type uuid. */
@Converter(autoApply = true)
class PatientIdConverter implements AttributeConverter<PatientId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PatientId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PatientId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new PatientId(value);
    }
}
