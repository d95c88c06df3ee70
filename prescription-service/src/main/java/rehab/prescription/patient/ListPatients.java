package rehab.prescription.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;
import rehab.kit.tenancy.Tenancy;

/** Lists the patients that the caller may see, by name. */
@ApplicationScoped
class ListPatients {
    private static final int SORT_KEY_PARTS = 2;

    private final PatientRepository patients;
    private final Tenancy tenancy;
    private final Audit audit;

    ListPatients(PatientRepository patients, Tenancy tenancy, Audit audit) {
        this.patients = patients;
        this.tenancy = tenancy;
        this.audit = audit;
    }

    @Transactional
    Page<PatientSummary> list(PatientRepository.Wanted which, int limit, @Nullable String cursor) {
        List<ListedPatient> rows = patients.list(tenancy.acting(), which, after(cursor), limit + 1);
        audit.record("READ", null, "PATIENT_LIST", null);
        return Page.of(rows, limit, row -> Cursor.encode(row.sortName(), row.id()))
                .map(ListedPatient::summary);
    }

    private static PatientRepository.@Nullable SortKey after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, SORT_KEY_PARTS);
        return parts.isEmpty()
                ? null
                : new PatientRepository.SortKey(parts.get(0), Cursor.part(parts.get(1), UUID::fromString));
    }
}
