package rehab.prescription.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.patient.PatientAccess;

/** Lists a patient's conditions, the newest first; a patient is spared what was an error. */
@ApplicationScoped
class ListConditions {
    private final PatientAccess access;
    private final ConditionRepository conditions;
    private final Tenancy tenancy;
    private final Audit audit;

    ListConditions(PatientAccess access, ConditionRepository conditions, Tenancy tenancy, Audit audit) {
        this.access = access;
        this.conditions = conditions;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    @Transactional
    List<ConditionView> list(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "CONDITION_LIST", null);
        boolean withErrors = "therapist".equals(tenancy.acting().role());
        return conditions.all(patientId, withErrors).stream()
                .map(PatientCondition::view)
                .toList();
    }
}
