package rehab.prescription.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;

/**
 * How content is written into {@code jsonb}: by a mapper of its own, so that a change of how the API writes JSON never
 * changes how what was stored years ago is read.
 */
final class StoredJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(VersionLine.class, AsOrdered.class)
            .addMixIn(DraftLine.class, AsOrdered.class)
            .build();

    /** What has been recalled meanwhile is shown, and never kept. */
    @JsonIgnoreProperties("recall")
    private interface AsOrdered {}

    private StoredJson() {}

    private static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable: " + content.getClass(), e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was stored is no longer a " + type, e);
        }
    }

    /** Drafts. */
    @Converter
    static final class OfDraft implements AttributeConverter<DraftContent, String> {
        @Override
        public String convertToDatabaseColumn(DraftContent content) {
            return write(content);
        }

        @Override
        public DraftContent convertToEntityAttribute(String json) {
            return read(json, DraftContent.class);
        }
    }

    /** Activated versions. */
    @Converter
    static final class OfVersion implements AttributeConverter<VersionContent, String> {
        @Override
        public String convertToDatabaseColumn(VersionContent content) {
            return write(content);
        }

        @Override
        public VersionContent convertToEntityAttribute(String json) {
            return read(json, VersionContent.class);
        }
    }
}
