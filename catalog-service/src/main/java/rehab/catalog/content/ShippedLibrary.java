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
import java.util.Optional;
import rehab.catalog.figure.FigureScript;
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
                        exercise.content(file.disclaimer(), pageClaims, variant -> figure(exercise.slug(), variant))))
                .toList();
        return new Library(sources, exercises);
    }

    private static Optional<FigureScript> figure(String slug, String variant) {
        return find("figures/" + slug + "/" + variant + ".json", FigureScript.class);
    }

    private static <T> T read(String name, Class<T> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("content/" + name + " is missing"));
    }

    private static <T> Optional<T> find(String name, Class<T> type) {
        try (InputStream json = ShippedLibrary.class.getResourceAsStream(FOLDER + name)) {
            return json == null ? Optional.empty() : Optional.of(MAPPER.readValue(json, type));
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + name, e);
        }
    }
}
