package rehab.catalog.safety;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Conditions and rules as they ship with this service. A mistake in the files stops the start.
 *
 * @param conditions in the order in which people choose from them
 * @param rules in the order in which they are listed
 */
public record ShippedSafety(List<Condition> conditions, List<Entry> rules) {
    private static final String FOLDER = "/content/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public ShippedSafety {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /**
     * One file of {@code content/rules}.
     *
     * @param id the same in every installation, for ever
     */
    public record Entry(UUID id, String slug, SafetyRule rule) {}

    /** Reads the shipped files. */
    public static ShippedSafety read() {
        List<Condition> conditions = List.of(read("conditions.json", Condition[].class));
        List<Entry> rules = Stream.of(read("rules.json", String[].class))
                .map(slug -> read("rules/" + slug + ".json", Entry.class))
                .toList();
        return new ShippedSafety(conditions, rules);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream json = ShippedSafety.class.getResourceAsStream(FOLDER + name)) {
            if (json == null) {
                throw new IllegalStateException("content/" + name + " is missing");
            }
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + name, e);
        }
    }
}
