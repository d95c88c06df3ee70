package rehab.prescription.recall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.tenancy.Tenancy;

/** Recalls: those of the shared library and those of the clinic's own exercises. */
@ApplicationScoped
class RecallRepository implements PanacheRepositoryBase<Recall, UUID> {
    private static final String OF_CLINIC = "(r.clinicId is null or r.clinicId = :clinic)";

    private final Tenancy tenancy;

    RecallRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** Adds it; answers whether its id was new. */
    boolean add(RecallDelivery delivery, Instant receivedAt) {
        return getEntityManager()
                        .createQuery(
                                "insert into Recall (id, clinicId, exerciseId, exerciseName, kind, revision, reason, at,"
                                        + " receivedAt) values (:id, :clinic, :exercise, :name, :kind, :revision, :reason, :at,"
                                        + " :receivedAt) on conflict (id) do nothing")
                        .setParameter("id", delivery.recallId())
                        .setParameter("clinic", delivery.clinicId())
                        .setParameter("exercise", delivery.exerciseId())
                        .setParameter("name", delivery.exerciseName())
                        .setParameter("kind", delivery.kind())
                        .setParameter("revision", delivery.revision())
                        .setParameter("reason", delivery.reason())
                        .setParameter("at", delivery.at().truncatedTo(ChronoUnit.MICROS))
                        .setParameter("receivedAt", receivedAt)
                        .executeUpdate()
                == 1;
    }

    /** One recall, if the caller's clinic is concerned. */
    Optional<Recall> findVisible(UUID recallId) {
        return getEntityManager()
                .createQuery("from Recall r where r.id = :id and " + OF_CLINIC, Recall.class)
                .setParameter("id", recallId)
                .setParameter("clinic", clinic())
                .getResultStream()
                .findFirst();
    }

    /** Recalls of these exercises; of one exercise, the newest first. */
    List<Recall> of(Collection<UUID> exerciseIds) {
        return getEntityManager()
                .createQuery(
                        "from Recall r where r.exerciseId in :exercises and " + OF_CLINIC
                                + " order by r.revision desc, r.at desc, r.id desc",
                        Recall.class)
                .setParameter("exercises", exerciseIds)
                .setParameter("clinic", clinic())
                .getResultList();
    }

    private @Nullable UUID clinic() {
        return tenancy.acting().clinicId();
    }
}
