package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.PresentAgain;
import rehab.catalog.translation.PresentTranslation;
import rehab.catalog.translation.TranslationContent;

/**
 * Builds the list again when another version of the rules has built it. Part of the caller's transaction, which holds the
 * lock of the loader, so that instances that start together do it once.
 */
@ApplicationScoped
public class RebuildListing {
    private final EntityManager database;
    private final PresentAgain exercises;

    RebuildListing(EntityManager database, PresentAgain exercises) {
        this.database = database;
        this.exercises = exercises;
    }

    /** An exercise is found by the words of its translations too. */
    void translated(@Observes PresentTranslation translation) {
        TranslationContent content = translation.content();
        if (content.language().equals(SpanishTexts.SPANISH)) {
            exercises.one(content.exerciseId(), translation.clinicId());
        }
    }

    /** Answers how many exercises were put into the list again. */
    public int ifOutdated() {
        List<?> builtBy = database.createNativeQuery("select version from listing_version")
                .getResultList();
        if (builtBy.contains(ListingRules.VERSION)) {
            return 0;
        }
        int listed = exercises.all(ItemKind.EXERCISE);
        database.createNativeQuery("insert into listing_version (version) values (:version)"
                        + " on conflict (the_one) do update set version = excluded.version")
                .setParameter("version", ListingRules.VERSION)
                .executeUpdate();
        return listed;
    }
}
