package rehab.prescription.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * How a template is written into {@code jsonb}: by a mapper of its own, so that a change of how the API writes JSON never
 * changes how what was stored years ago is read.
 */
@Converter
final class StoredTemplate implements AttributeConverter<TemplateDocument, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public String convertToDatabaseColumn(TemplateDocument content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable: a template", e);
        }
    }

    @Override
    public TemplateDocument convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, TemplateDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored is no longer a template", e);
        }
    }
}
