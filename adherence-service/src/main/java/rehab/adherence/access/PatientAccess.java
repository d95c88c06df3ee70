package rehab.adherence.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

/** Decides who may see whose record: a patient their own, a therapist those in whose care team they are. */
@ApplicationScoped
public class PatientAccess {
    private static final String PATIENT = "select p.patient_id, p.clinic_id, p.time_zone from patient p";
    private static final String IN_CARE = PATIENT
            + " join care_team_member m on m.patient_id = p.patient_id and m.therapist_id = ? and m.active"
            + " where p.clinic_id = ?";

    private final Database database;
    private final CurrentCaller caller;
    private final Tenancy tenancy;

    PatientAccess(Database database, CurrentCaller caller, Tenancy tenancy) {
        this.database = database;
        this.caller = caller;
        this.tenancy = tenancy;
    }

    /**
     * The patient, if the caller may see them.
     *
     * @throws ProblemException 404, the same whether there is no such patient or the caller may not see them
     */
    public KnownPatient require(UUID patientId) {
        Caller who = caller.get();
        Optional<KnownPatient> known = isTherapist()
                ? database.first(
                        IN_CARE + " and p.patient_id = ?", PatientAccess::read, who.subject(), who.clinic(), patientId)
                : own(who, patientId);
        return known.orElseThrow(ProblemException::notFound);
    }

    /** Everyone in whose care team the calling therapist is. */
    public List<KnownPatient> caseload() {
        Caller who = caller.get();
        return database.list(IN_CARE + " order by p.patient_id", PatientAccess::read, who.subject(), who.clinic());
    }

    /** Whether the caller acts as a therapist; otherwise as the patient. */
    public boolean isTherapist() {
        return Roles.THERAPIST.equals(tenancy.acting().role());
    }

    /** Reads a patient from columns patient_id, clinic_id and time_zone. */
    public static KnownPatient read(Row row) throws SQLException {
        return new KnownPatient(row.uuid("patient_id"), row.uuid("clinic_id"), ZoneId.of(row.text("time_zone")));
    }

    private Optional<KnownPatient> own(Caller who, UUID patientId) {
        if (!patientId.equals(who.personId())) {
            return Optional.empty();
        }
        return database.first(
                PATIENT + " where p.patient_id = ? and p.clinic_id = ?", PatientAccess::read, patientId, who.clinic());
    }
}
