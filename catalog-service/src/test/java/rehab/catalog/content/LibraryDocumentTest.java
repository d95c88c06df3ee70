package rehab.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.AsCaller;
import rehab.catalog.json.StoredJson;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class LibraryDocumentTest {
    @Inject
    LibraryDocument document;

    @Inject
    LoadLibrary loader;

    @Inject
    LoadTranslations translations;

    @Test
    void anExportLoadedAgainChangesNothing(@TempDir Path folder) throws IOException {
        // Given
        byte[] export = AsCaller.administrator().get("/catalog/export").asByteArray();

        // When
        LibraryDocument.Read read = document.read(Files.write(folder.resolve("library.json"), export));

        // Then
        for (Library.Entry shipped : ShippedLibrary.read().exercises()) {
            assertThat(read.library().exercises())
                    .filteredOn(entry -> entry.id().equals(shipped.id()))
                    .singleElement()
                    .satisfies(entry -> assertThat(StoredJson.write(entry)).isEqualTo(StoredJson.write(shipped)));
        }
        assertThat(read.library().exercises()).hasSizeGreaterThanOrEqualTo(17);
        assertThat(loader.load(read.library())).isEqualTo(new LoadLibrary.Loaded(0, 0, 0, 0));
        assertThat(translations.load(read.library(), read.translations())).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"format": "rehab-catalog", "version": 1, "sha        | not a catalog document
                    {"format": "rehab-catalog", "version": 1}             | shared: must be there
                    {"format": "rehab-catalog", "version": 3}             | format, version: must be rehab-catalog, 1
                    {"format": "rehab-catalog", "version": 1, "x": 1}     | Unrecognized field "x"
                    {"format": "rehab-catalog", "version": 1, "shared": {"rules": [{"slug": "r"}]}} | shared.rules[0]: must have an id and a slug; shared.rules[0].status: must be DRAFT, PUBLISHED or RETIRED; shared.rules[0].content: must be there
                    """)
    void aMistakeIsSaidInWords(String text, String message, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("library.json"), text);
        assertThatThrownBy(() -> document.read(file))
                .hasMessageStartingWith("REHAB_LIBRARY " + file + " cannot be loaded. ")
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsSaidInWords(@TempDir Path folder) {
        assertThatThrownBy(() -> document.read(folder.resolve("none.json")))
                .hasMessageContaining("cannot be read: NoSuchFileException");
    }
}
