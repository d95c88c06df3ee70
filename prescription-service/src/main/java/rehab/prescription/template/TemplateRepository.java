package rehab.prescription.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.plan.Signature;

/** Templates and their versions. What a caller may see is said in each question, and again by row-level security. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<Template, UUID> {
    private static final String VISIBLE = "(t.clinicId is null or t.clinicId = :clinic)"
            + " and (t.scope <> PERSONAL or (:role = 'therapist' and t.createdBy = :subject))";
    private static final String DOSSIER =
            "select new rehab.prescription.template.TemplateDossier(t, v, s) from Template t"
                    + " join TemplateVersion v on v.key.templateId = t.id"
                    + " left join SignOff s on s.key.templateId = t.id and s.key.version = v.key.version"
                    + " and s.key.clinicId = :clinic"
                    + " where " + VISIBLE;
    private static final String NARROWED =
            " and t.status = :status and (:scope is null or t.scope = :scope)" + " and v.key.version = t.version";

    private final Tenancy tenancy;

    TemplateRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /** What a list is narrowed to. */
    record Filter(@Nullable String words, @Nullable TemplateScope scope, TemplateStatus status) {}

    /** Where a page ended. */
    record SortKey(String name, UUID id) {}

    /** Current versions by name, at most {@code rows} of them, after the row with this sort key. */
    List<TemplateDossier> list(Filter filter, @Nullable SortKey after, int rows) {
        String words = filter.words() == null
                ? ""
                : " and (lower(t.name) like lower(:words) escape '!' or lower(t.goal) like lower(:words) escape '!')";
        String from = after == null
                ? ""
                : " and (lower(t.name) > lower(:key) or (lower(t.name) = lower(:key) and t.id > :id))";
        TypedQuery<TemplateDossier> query = asCaller(
                        DOSSIER + NARROWED + words + from + " order by lower(t.name), t.id")
                .setParameter("status", filter.status())
                .setParameter("scope", filter.scope())
                .setMaxResults(rows);
        if (filter.words() != null) {
            query.setParameter("words", "%" + filter.words().replaceAll("([!%_])", "!$1") + "%");
        }
        if (after != null) {
            query.setParameter("key", after.name()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    /**
     * One version; without a number, the current one.
     *
     * @throws ProblemException 404 when there is none or the caller may not see it
     */
    TemplateDossier require(UUID templateId, @Nullable Integer version) {
        return asCaller(DOSSIER + " and t.id = :id and v.key.version = coalesce(:version, t.version)")
                .setParameter("id", templateId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** As {@link #require}, the current version, with the template locked until the transaction ends. */
    TemplateDossier requireLocked(UUID templateId) {
        require(templateId, null);
        Template locked =
                findByIdOptional(templateId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(ProblemException::notFound);
        getEntityManager().refresh(locked);
        return require(templateId, null);
    }

    /** Every version, oldest first. */
    List<TemplateDossier> versions(UUID templateId) {
        List<TemplateDossier> versions = asCaller(DOSSIER + " and t.id = :id order by v.key.version")
                .setParameter("id", templateId)
                .getResultList();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return versions;
    }

    /** The template of the shared library with this id, for a release that brings the next version. */
    Optional<Template> findShared(UUID templateId) {
        return findByIdOptional(templateId, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(TemplateVersion version) {
        getEntityManager().persist(version);
    }

    void add(AppliedTemplate applied) {
        getEntityManager().persist(applied);
    }

    /** Adds it, unless the clinic has signed this version off already. */
    void addOnce(SignOffKey key, Signature by, @Nullable String comment) {
        getEntityManager()
                .createQuery("insert into SignOff (key.clinicId, key.templateId, key.version, signedBy, signedByName,"
                        + " signedAt, comment) values (:clinic, :template, :version, :by, :name, :at, :comment)"
                        + " on conflict (key.clinicId, key.templateId, key.version) do nothing")
                .setParameter("clinic", key.clinicId())
                .setParameter("template", key.templateId())
                .setParameter("version", key.version())
                .setParameter("by", by.subject())
                .setParameter("name", by.name())
                .setParameter("at", by.at())
                .setParameter("comment", comment)
                .executeUpdate();
    }

    private TypedQuery<TemplateDossier> asCaller(String jpql) {
        Tenancy.Acting acting = tenancy.acting();
        return getEntityManager()
                .createQuery(jpql, TemplateDossier.class)
                .setParameter("clinic", acting.clinicId())
                .setParameter("role", String.valueOf(acting.role()))
                .setParameter("subject", String.valueOf(acting.subject()));
    }
}
