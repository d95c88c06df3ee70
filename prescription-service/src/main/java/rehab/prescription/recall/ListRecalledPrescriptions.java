package rehab.prescription.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;
import rehab.kit.problem.ProblemException;

/** Lists the prescriptions that a recall concerns, by the patient's name. */
@ApplicationScoped
class ListRecalledPrescriptions {
    private static final int SORT_KEY_PARTS = 3;

    private final RecallRepository recalls;
    private final AffectedPrescriptions affected;
    private final Audit audit;

    ListRecalledPrescriptions(RecallRepository recalls, AffectedPrescriptions affected, Audit audit) {
        this.recalls = recalls;
        this.affected = affected;
        this.audit = audit;
    }

    /** @throws ProblemException 404 when there is no such recall, or it is of another clinic's own exercise */
    @Transactional
    Page<RecalledPrescription> list(UUID recallId, int limit, @Nullable String cursor) {
        if (recalls.findVisible(recallId).isEmpty()) {
            throw ProblemException.notFound();
        }
        List<AffectedPrescriptions.Listed> rows = affected.of(recallId, after(cursor), limit + 1);
        audit.record("READ", null, "RECALLED_PRESCRIPTION_LIST", recallId);
        return Page.of(
                        rows,
                        limit,
                        row -> Cursor.encode(
                                row.sortName(),
                                row.prescription().patientId(),
                                row.prescription().prescriptionId()))
                .map(AffectedPrescriptions.Listed::prescription);
    }

    private static AffectedPrescriptions.@Nullable PrescriptionSortKey after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, SORT_KEY_PARTS);
        return parts.isEmpty()
                ? null
                : new AffectedPrescriptions.PrescriptionSortKey(
                        parts.get(0),
                        Cursor.part(parts.get(1), UUID::fromString),
                        Cursor.part(parts.get(2), UUID::fromString));
    }
}
