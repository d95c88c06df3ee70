package rehab.catalog.content;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the shared library, the shipped one or the operator's, before the first request is answered. */
@ApplicationScoped
class LoadAtStart {
    private static final Logger LOG = Logger.getLogger(LoadAtStart.class);
    private static final String SPANISH = "es";

    private final LoadLibrary loader;
    private final LoadTranslations translations;
    private final LibraryDocument document;
    private final Optional<Path> file;

    LoadAtStart(
            LoadLibrary loader,
            LoadTranslations translations,
            LibraryDocument document,
            @ConfigProperty(name = "rehab.catalog.library") Optional<Path> file) {
        this.loader = loader;
        this.translations = translations;
        this.document = document;
        this.file = file;
    }

    void start(@Observes StartupEvent event) {
        if (file.isPresent()) {
            LibraryDocument.Read read = document.read(file.get());
            report(loader.load(read.library()), translations.load(read.library(), read.translations()));
        } else {
            Library library = ShippedLibrary.read();
            report(loader.load(library), translations.load(library, ShippedTranslations.read(library, SPANISH)));
        }
    }

    private static void report(LoadLibrary.Loaded loaded, int translated) {
        LOG.infof(
                "Library: %d source documents, %d exercises, %d conditions, %d safety rules and %d translations new or"
                        + " changed",
                loaded.sources(), loaded.exercises(), loaded.conditions(), loaded.rules(), translated);
    }
}
