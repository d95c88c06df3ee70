package rehab.catalog.content;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import rehab.catalog.source.Claim;
import rehab.catalog.source.SourceDocument;

/** Reads the library from the files that ship with this service. A mistake in them stops the start. */
final class ShippedLibrary {
    private static final String FOLDER = "/content/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ShippedLibrary() {}

    static Library read() {
        LibraryFile file = read("library.json", LibraryFile.class);
        List<SourceDocument> sources =
                file.sources().stream().map(SourceEntry::toDocument).toList();
        List<Claim> pageClaims =
                sources.stream().flatMap(source -> source.pageClaims().stream()).toList();
        List<Library.Entry> exercises = file.exercises().stream()
                .map(slug -> read("exercises/" + slug + ".json", ExerciseFile.class))
                .map(exercise -> new Library.Entry(
                        exercise.id(),
                        exercise.slug(),
                        exercise.status(),
                        exercise.content(file.disclaimer(), pageClaims)))
                .toList();
        return new Library(sources, exercises);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream json = ShippedLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (json == null) {
                throw new IllegalStateException("content/" + name + " is missing");
            }
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + name, e);
        }
    }
}
