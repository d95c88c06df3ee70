package rehab.catalog.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import rehab.catalog.exchange.CatalogDocument;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.translation.StoreTranslation;
import rehab.kit.tenancy.Tenancy;

/** Brings the shared translations in the database up to those given, once the exercises that they translate are there. */
@ApplicationScoped
class LoadTranslations {
    /** Any constant will do, as long as nothing else in this database locks on it. */
    private static final long LOCK = 0x7265_6861_6274_7261L;

    private final EntityManager database;
    private final Tenancy tenancy;
    private final StoreTranslation store;

    LoadTranslations(EntityManager database, Tenancy tenancy, StoreTranslation store) {
        this.database = database;
        this.tenancy = tenancy;
        this.store = store;
    }

    /** All or nothing, in a transaction of its own; answers how many were new or had changed. */
    @ActivateRequestContext
    int load(Library library, ShippedTranslations shipped) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> inTurn(library, shipped));
    }

    /** The same for translations of a document, which are complete. */
    @ActivateRequestContext
    int load(Library library, List<CatalogDocument.SharedTranslation> complete) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> {
            takeTurn();
            return Math.toIntExact(complete.stream()
                    .filter(entry -> store.store(
                            entry.id(),
                            exercise(library, entry.exercise()).id(),
                            entry.exercise(),
                            entry.language(),
                            entry.origin(),
                            entry.sourceHash(),
                            entry.texts()))
                    .count());
        });
    }

    private void takeTurn() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    private int inTurn(Library library, ShippedTranslations shipped) {
        takeTurn();
        return Math.toIntExact(shipped.files().stream()
                .filter(file -> store(exercise(library, file.slug()), file, shipped))
                .count());
    }

    private static Library.Entry exercise(Library library, String slug) {
        return library.exercises().stream()
                .filter(entry -> entry.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A translation of nothing: " + slug));
    }

    private boolean store(Library.Entry exercise, TranslationFile file, ShippedTranslations shipped) {
        ExerciseTexts english = ExerciseTexts.of(exercise.content());
        return store.store(
                file.id(),
                exercise.id(),
                exercise.slug(),
                shipped.language(),
                file.origin(),
                file.isOf(english) ? english.hash() : file.sourceHash(),
                file.complete(english, shipped.phrases()));
    }
}
