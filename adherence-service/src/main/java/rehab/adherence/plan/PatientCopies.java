package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Writes the copies of patients and their care teams. */
@ApplicationScoped
class PatientCopies {
    private final Database database;

    PatientCopies(Database database) {
        this.database = database;
    }

    /**
     * Adds the patient unless known, and locks the row, so that deliveries about one patient take turns.
     *
     * @return the sequence of the care team that is known, 0 if none was announced by itself
     * @throws ProblemException 409 when the patient is known as another clinic's
     */
    long lock(UUID patientId, UUID clinicId, String timeZone) {
        requireZone(timeZone);
        database.update(
                "insert into patient (patient_id, clinic_id, time_zone) values (?, ?, ?) on conflict do nothing",
                patientId,
                clinicId,
                timeZone);
        return database.first(
                        "select care_team_sequence from patient where patient_id = ? for update",
                        row -> row.bigInteger("care_team_sequence"),
                        patientId)
                .orElseThrow(() -> new ProblemException(
                        CommonProblem.CONFLICT, "patientId: is known as a patient of another clinic"));
    }

    void move(UUID patientId, String timeZone) {
        database.update("update patient set time_zone = ? where patient_id = ?", timeZone, patientId);
    }

    void replaceTeam(UUID patientId, UUID clinicId, long sequence, List<CareTeamEntry> members) {
        database.update("update patient set care_team_sequence = ? where patient_id = ?", sequence, patientId);
        database.update(
                "update care_team_member set active = false where patient_id = ? and not (therapist_id = any(?))",
                patientId,
                members.stream().map(CareTeamEntry::therapistId).toArray(String[]::new));
        for (CareTeamEntry member : members) {
            database.update(
                    "insert into care_team_member (patient_id, therapist_id, clinic_id, role, active)"
                            + " values (?, ?, ?, ?, true)"
                            + " on conflict (patient_id, therapist_id) do update set role = excluded.role, active = true",
                    patientId,
                    member.therapistId(),
                    clinicId,
                    member.role());
        }
    }

    private static void requireZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("timeZone", "Zone", "is not a time zone");
        }
    }
}
