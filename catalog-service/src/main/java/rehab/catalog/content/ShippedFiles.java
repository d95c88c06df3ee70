package rehab.catalog.content;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads the files below {@code content} that ship with this service. A mistake in them stops the start. */
final class ShippedFiles {
    private static final String FOLDER = "/content/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ShippedFiles() {}

    static <T> T read(String name, Class<T> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("content/" + name + " is missing"));
    }

    static <T> Optional<T> find(String name, Class<T> type) {
        try (InputStream json = ShippedFiles.class.getResourceAsStream(FOLDER + name)) {
            return json == null ? Optional.empty() : Optional.of(MAPPER.readValue(json, type));
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + name, e);
        }
    }
}
