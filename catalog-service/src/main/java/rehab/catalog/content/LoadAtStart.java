package rehab.catalog.content;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the shipped library before the first request is answered. */
@ApplicationScoped
class LoadAtStart {
    private static final Logger LOG = Logger.getLogger(LoadAtStart.class);

    private final LoadLibrary loader;

    LoadAtStart(LoadLibrary loader) {
        this.loader = loader;
    }

    void start(@Observes StartupEvent event) {
        LoadLibrary.Loaded loaded = loader.load(ShippedLibrary.read());
        LOG.infof(
                "Library: %d source documents, %d exercises, %d conditions and %d safety rules new or changed",
                loaded.sources(), loaded.exercises(), loaded.conditions(), loaded.rules());
    }
}
