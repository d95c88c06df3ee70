package rehab.catalog.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published JSON Schema of the document; it is made from the records, and a test keeps it so. */
final class CatalogSchema {
    private static final String FILE = "/contracts/catalog.schema.json";

    private CatalogSchema() {}

    static byte[] read() {
        try (InputStream schema = CatalogSchema.class.getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IllegalStateException("The schema is missing from this build");
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
