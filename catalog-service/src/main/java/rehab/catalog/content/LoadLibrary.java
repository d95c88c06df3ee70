package rehab.catalog.content;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.StoreShared;
import rehab.catalog.safety.AnnounceRules;
import rehab.catalog.safety.StoreConditions;
import rehab.catalog.search.RebuildListing;
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

    /** Building the list of a large catalog again takes longer than a request may; so does waiting for who does it. */
    private static final int LONGEST_SECONDS = 900;

    private final EntityManager database;
    private final Tenancy tenancy;
    private final StoreSource storeSource;
    private final StoreConditions storeConditions;
    private final StoreShared storeShared;
    private final AnnounceRules announceRules;
    private final RebuildListing rebuildListing;

    LoadLibrary(
            EntityManager database,
            Tenancy tenancy,
            StoreSource storeSource,
            StoreConditions storeConditions,
            StoreShared storeShared,
            AnnounceRules announceRules,
            RebuildListing rebuildListing) {
        this.database = database;
        this.tenancy = tenancy;
        this.storeSource = storeSource;
        this.storeConditions = storeConditions;
        this.storeShared = storeShared;
        this.announceRules = announceRules;
        this.rebuildListing = rebuildListing;
    }

    /** All or nothing, in a transaction of its own. */
    @ActivateRequestContext
    Loaded load(Library library) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> inTurn(library));
    }

    private Loaded inTurn(Library library) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", LOCK)
                .getSingleResult();
        long sources = library.sources().stream().filter(storeSource::store).count();
        long exercises = library.exercises().stream()
                .filter(entry ->
                        storeShared.store(ItemKind.EXERCISE, entry.id(), entry.slug(), entry.status(), entry.content()))
                .count();
        int conditions = storeConditions.store(library.conditions());
        long rules = library.rules().stream()
                .filter(rule ->
                        storeShared.store(ItemKind.SAFETY_RULE, rule.id(), rule.slug(), rule.status(), rule.content()))
                .count();
        if (rules > 0 || conditions > 0) {
            announceRules.toEveryClinic();
        }
        rebuildListing.ifOutdated();
        return new Loaded(Math.toIntExact(sources), Math.toIntExact(exercises), conditions, Math.toIntExact(rules));
    }

    /** How many of each were new or had changed. */
    record Loaded(int sources, int exercises, int conditions, int rules) {}
}
