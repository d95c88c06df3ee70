package rehab.prescription.template;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * The templates that come with this release, from {@code content/templates}. Every figure in them names the source that it
 * comes from; none has been signed off by a clinician.
 */
final class ShippedTemplates {
    private static final String FOLDER = "content/templates/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ShippedTemplates() {}

    /**
     * One template of the release.
     *
     * @param version raised with every change of its content
     */
    record ShippedTemplate(UUID id, int version, TemplateDocument content) {}

    /** Which files there are, in the order in which they are offered. */
    record Listing(List<String> templates) {}

    static List<ShippedTemplate> read() {
        return read("library", Listing.class).templates().stream()
                .map(name -> read(name, ShippedTemplate.class))
                .toList();
    }

    private static <T> T read(String name, Class<T> type) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FOLDER + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("Not in this build: " + FOLDER + name + ".json");
            }
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + ".json", e);
        }
    }
}
