package rehab.prescription.progression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import rehab.kit.problem.ProblemException;

/** Proposals and what was made of them. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, ProposalKey> {

    /** Adds it; answers whether its id was new. */
    boolean add(Proposal proposal) {
        return getEntityManager()
                        .createNativeQuery("insert into progression_proposal (patient_id, prescription_id, proposal_id,"
                                + " clinic_id, line_id, version, direction, change, because, made_at, received_at)"
                                + " values (:patient, :prescription, :id, :clinic, :line, :version, :direction,"
                                + " cast(:change as jsonb), :because, :madeAt, :receivedAt) on conflict do nothing")
                        .setParameter("patient", proposal.key().patientId())
                        .setParameter("prescription", proposal.key().prescriptionId())
                        .setParameter("id", proposal.key().proposalId())
                        .setParameter("clinic", proposal.clinicId())
                        .setParameter("line", proposal.lineId())
                        .setParameter("version", proposal.version())
                        .setParameter("direction", proposal.direction().name())
                        .setParameter("change", new StoredChange().convertToDatabaseColumn(proposal.change()))
                        .setParameter("because", proposal.because())
                        .setParameter("madeAt", proposal.madeAt())
                        .setParameter("receivedAt", proposal.receivedAt())
                        .executeUpdate()
                == 1;
    }

    /** Whether the clinic acted for has such a line in such a version. */
    boolean isPrescribed(ProposalKey key, int version, UUID lineId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select is_prescribed(:patient, :prescription, :version, :line)", Boolean.class)
                .setParameter("patient", key.patientId())
                .setParameter("prescription", key.prescriptionId())
                .setParameter("version", version)
                .setParameter("line", lineId)
                .getSingleResult();
    }

    /** Those of a prescription, newest first. */
    List<Decidable> of(UUID patientId, UUID prescriptionId) {
        return getEntityManager()
                .createQuery(
                        "select new rehab.prescription.progression.Decidable(p, d) from Proposal p"
                                + " left join Decision d on d.key = p.key where p.key.patientId = :patient"
                                + " and p.key.prescriptionId = :prescription order by p.madeAt desc, p.key.proposalId desc",
                        Decidable.class)
                .setParameter("patient", patientId)
                .setParameter("prescription", prescriptionId)
                .getResultList();
    }

    /**
     * One of them.
     *
     * @throws ProblemException 404 when there is none or the caller may not see it
     */
    Decidable require(ProposalKey key) {
        return of(key.patientId(), key.prescriptionId()).stream()
                .filter(one -> one.proposal().key().equals(key))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    void add(Decision decision) {
        getEntityManager().persist(decision);
        flush();
    }
}
