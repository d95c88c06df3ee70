package rehab.prescription.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Conditions of patients. */
@ApplicationScoped
class ConditionRepository implements PanacheRepositoryBase<PatientCondition, ConditionKey> {

    /** All that was ever recorded, the newest first; with or without what was an error. */
    List<PatientCondition> all(UUID patientId, boolean withErrors) {
        return getEntityManager()
                .createQuery(
                        "from PatientCondition c where c.key.patientId = :patient"
                                + " and (:errors = true or c.status <> ENTERED_IN_ERROR)"
                                + " order by c.recordedAt desc, c.key.conditionId desc",
                        PatientCondition.class)
                .setParameter("patient", patientId)
                .setParameter("errors", withErrors)
                .getResultList();
    }

    /** Codes of what restricts the patient now. */
    List<String> activeCodes(UUID patientId) {
        return getEntityManager()
                .createQuery(
                        "select c.code from PatientCondition c where c.key.patientId = :patient and c.status = ACTIVE",
                        String.class)
                .setParameter("patient", patientId)
                .getResultList();
    }
}
