package rehab.prescription.progression;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a proposed change is written into {@code jsonb}, whatever becomes of the API's own mapper. */
@Converter
final class StoredChange implements AttributeConverter<ProposedChange, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public String convertToDatabaseColumn(ProposedChange change) {
        try {
            return JSON.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable: a proposed change", e);
        }
    }

    @Override
    public ProposedChange convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, ProposedChange.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored is no longer a proposed change", e);
        }
    }
}
