package rehab.catalog.figure;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scripts that ship with this service, by slug and variant. */
public final class ShippedFigures {
    private static final Path FOLDER = Path.of("src/main/resources/content/figures");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ShippedFigures() {}

    public static Map<String, FigureScript> all() {
        Map<String, FigureScript> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name =
                        FOLDER.relativize(file).toString().replace('\\', '/').replace(".json", "");
                all.put(name, MAPPER.readValue(file.toFile(), FigureScript.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
