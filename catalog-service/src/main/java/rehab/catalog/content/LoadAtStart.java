package rehab.catalog.content;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the shipped library before the first request is answered. */
@ApplicationScoped
class LoadAtStart {
    private static final Logger LOG = Logger.getLogger(LoadAtStart.class);
    private static final String SPANISH = "es";

    private final LoadLibrary loader;
    private final LoadTranslations translations;

    LoadAtStart(LoadLibrary loader, LoadTranslations translations) {
        this.loader = loader;
        this.translations = translations;
    }

    void start(@Observes StartupEvent event) {
        Library library = ShippedLibrary.read();
        LoadLibrary.Loaded loaded = loader.load(library);
        LOG.infof(
                "Library: %d source documents, %d exercises, %d conditions and %d safety rules new or changed",
                loaded.sources(), loaded.exercises(), loaded.conditions(), loaded.rules());
        int translated = translations.load(library, ShippedTranslations.read(library, SPANISH));
        LOG.infof("Library: %d translations new or changed", translated);
    }
}
