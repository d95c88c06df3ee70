package rehab.catalog.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import rehab.catalog.exercise.StoreExercise;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.search.ListExercise;
import rehab.catalog.source.StoreSource;
import rehab.kit.tenancy.Tenancy;

/**
 * Brings the shared library in the database up to what is given. Loading the same again changes nothing; instances that
 * start together take turns.
 */
@ApplicationScoped
class LoadLibrary {
    /** Any constant will do, as long as nothing else in this database locks on it. */
    private static final long LOCK = 0x7265_6861_6263_6174L;

    private final EntityManager database;
    private final Tenancy tenancy;
    private final StoreSource storeSource;
    private final StoreExercise storeExercise;
    private final ListExercise listExercise;

    LoadLibrary(
            EntityManager database,
            Tenancy tenancy,
            StoreSource storeSource,
            StoreExercise storeExercise,
            ListExercise listExercise) {
        this.database = database;
        this.tenancy = tenancy;
        this.storeSource = storeSource;
        this.storeExercise = storeExercise;
        this.listExercise = listExercise;
    }

    /** All or nothing, in a transaction of its own. */
    @ActivateRequestContext
    Loaded load(Library library) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> inTurn(library));
    }

    private Loaded inTurn(Library library) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", LOCK)
                .getSingleResult();
        long sources = library.sources().stream().filter(storeSource::store).count();
        List<StoredRevision> revisions = library.exercises().stream()
                .map(entry -> storeExercise.store(entry.id(), entry.slug(), entry.status(), entry.content()))
                .flatMap(Optional::stream)
                .toList();
        database.flush();
        revisions.forEach(listExercise::list);
        return new Loaded(Math.toIntExact(sources), revisions.size());
    }

    /** How many source documents and exercises were new or had changed. */
    record Loaded(int sources, int revisions) {}
}
