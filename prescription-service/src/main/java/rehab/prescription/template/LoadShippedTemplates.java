package rehab.prescription.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.plan.Signature;
import rehab.prescription.template.ShippedTemplates.ShippedTemplate;

/**
 * Brings the shared library's templates into the database before the first request is answered. A version that is there stays
 * as it is, so an older instance that starts beside a newer one takes nothing back; instances that start together take turns.
 */
@ApplicationScoped
class LoadShippedTemplates {
    private static final Logger LOG = Logger.getLogger(LoadShippedTemplates.class);

    /** Any constant will do, as long as nothing else in this database locks on it. */
    private static final long LOCK = 0x7265_6861_6274_6d70L;

    private final TemplateRepository templates;
    private final EntityManager database;
    private final Tenancy tenancy;
    private final Clock clock;

    LoadShippedTemplates(TemplateRepository templates, EntityManager database, Tenancy tenancy, Clock clock) {
        this.templates = templates;
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        LOG.infof("Templates: %d new or changed", load(ShippedTemplates.read()));
    }

    /** All or nothing; answers how many were new or newer. */
    int load(List<ShippedTemplate> shipped) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                    .setParameter("key", LOCK)
                    .getSingleResult();
            return Math.toIntExact(shipped.stream().filter(this::store).count());
        });
    }

    private boolean store(ShippedTemplate shipped) {
        Signature release = new Signature(
                "release", "Shipped with the software", clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<Template> known = templates.findShared(shipped.id());
        if (known.isEmpty()) {
            Template template = new Template(
                    shipped.id(), null, TemplateScope.SHARED, shipped.version(), shipped.content(), release);
            templates.persist(template);
            templates.add(new TemplateVersion(template, shipped.content(), release));
            return true;
        }
        Template template = known.get();
        if (template.version() >= shipped.version()) {
            return false;
        }
        template.rewritten(shipped.version(), shipped.content(), release.at());
        templates.add(new TemplateVersion(template, shipped.content(), release));
        return true;
    }
}
