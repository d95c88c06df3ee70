package rehab.prescription.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists what has been recalled, newest first. */
@ApplicationScoped
class ListRecalls {
    private static final int SORT_KEY_PARTS = 2;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final AffectedPrescriptions affected;
    private final Audit audit;

    ListRecalls(AffectedPrescriptions affected, Audit audit) {
        this.affected = affected;
        this.audit = audit;
    }

    @Transactional
    Page<RecallView> list(int limit, @Nullable String cursor) {
        List<RecallView> rows = affected.counted(after(cursor), limit + 1);
        audit.record("READ", null, "RECALL_LIST", null);
        return Page.of(rows, limit, row -> Cursor.encode(row.at(), row.recallId()));
    }

    private static AffectedPrescriptions.@Nullable RecallKey after(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, SORT_KEY_PARTS);
        return parts.isEmpty()
                ? null
                : new AffectedPrescriptions.RecallKey(
                        Cursor.part(parts.get(0), ListRecalls::instant), Cursor.part(parts.get(1), UUID::fromString));
    }

    /** Instant knows years that PostgreSQL does not. */
    private static Instant instant(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(END)) {
            throw new IllegalArgumentException("no such year");
        }
        return at;
    }
}
