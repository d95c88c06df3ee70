package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionContent;

/** Tells other features on which days which version counts: pauses, holds, later versions and ends taken out. */
@ApplicationScoped
public class PrescribedPeriods {
    private final Session database;

    PrescribedPeriods(Session database) {
        this.database = database;
    }

    /** All of a patient's that end on this day or later, oldest first; three statements whatever there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PrescribedPeriod> since(UUID patientId, LocalDate day) {
        Map<UUID, LocalDate> ends = ends(patientId);
        Map<UUID, List<ActiveDays.Span>> suspended = suspended(patientId);
        List<ActivatedVersion> versions = database.createQuery(
                        "from ActivatedVersion v where v.key.patientId = :patient"
                                + " order by v.key.prescriptionId, v.key.version",
                        ActivatedVersion.class)
                .setParameter("patient", patientId)
                .getResultList();
        List<PrescribedPeriod> periods = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            ActivatedVersion version = versions.get(i);
            UUID prescription = version.prescriptionId();
            boolean isReplaced = i + 1 < versions.size()
                    && versions.get(i + 1).prescriptionId().equals(prescription);
            VersionContent content = version.content();
            LocalDate last = earlier(content.until(), ends.get(prescription));
            if (isReplaced) {
                last = earlier(last, versions.get(i + 1).effectiveFrom().minusDays(1));
            }
            var whole = new ActiveDays.Span(version.effectiveFrom(), last);
            ActiveDays.without(whole, suspended.getOrDefault(prescription, List.of())).stream()
                    .filter(span -> span.last() == null || !span.last().isBefore(day))
                    .map(span -> new PrescribedPeriod(
                            prescription, version.number(), span.first(), span.last(), content.routines()))
                    .forEach(periods::add);
        }
        return List.copyOf(periods);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private Map<UUID, LocalDate> ends(UUID patientId) {
        Map<UUID, LocalDate> ends = new HashMap<>();
        for (Object[] row :
                rows("select prescription_id, last_day from prescription_end where patient_id = ?1", patientId)) {
            ends.put((UUID) row[0], (LocalDate) row[1]);
        }
        return ends;
    }

    private Map<UUID, List<ActiveDays.Span>> suspended(UUID patientId) {
        Map<UUID, List<ActiveDays.Span>> suspended = new HashMap<>();
        String query = "select prescription_id, from_date, until_date from suspension where patient_id = ?1"
                + " and until_date is distinct from from_date order by from_date";
        for (Object[] row : rows(query, patientId)) {
            LocalDate again = (LocalDate) row[2];
            suspended
                    .computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new ActiveDays.Span((LocalDate) row[1], again == null ? null : again.minusDays(1)));
        }
        return suspended;
    }

    private List<Object[]> rows(String query, UUID patientId) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter(1, patientId)
                .getResultList();
    }
}
