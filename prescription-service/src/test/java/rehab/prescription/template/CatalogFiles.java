package rehab.prescription.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rehab.prescription.content.Range;

/** The catalog's shipped content, read where catalog-service keeps it: what a figure of a template can be traced to. */
final class CatalogFiles {
    private static final Path CONTENT = Path.of("../catalog-service/src/main/resources/content");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CatalogFiles() {}

    /** An exercise's file, if there is one of that slug. */
    static Optional<JsonNode> exercise(String slug) {
        Path file = CONTENT.resolve("exercises").resolve(slug + ".json");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /** What one source says of this exercise. */
    static Stream<JsonNode> claims(String slug, String source) {
        return nodes(exercise(slug).orElseThrow().path("claims"))
                .filter(claim -> claim.path("source").asText().equals(source));
    }

    /** What one source says of all its exercises. */
    static Stream<JsonNode> pageClaims(String source) {
        return nodes(read(CONTENT.resolve("library.json")).path("sources"))
                .filter(known -> known.path("code").asText().equals(source))
                .flatMap(known -> nodes(known.path("pageClaims")));
    }

    static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Whether the claim is about this field, with figures that these lie within. */
    static boolean covers(JsonNode claim, String field, Range figures) {
        return claim.path("field").asText().equals(field)
                && claim.hasNonNull("min")
                && claim.path("min").asInt() <= figures.min()
                && figures.max() <= claim.path("max").asInt();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
