package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import rehab.prescription.account.ClinicTherapist;
import rehab.prescription.patient.PatientRef;

/** A therapist's patients as a whole: a few statements, however many they are. */
@ApplicationScoped
class Caseloads {
    private static final String LOCK = "select t.patient_id from care_team t where t.patient_id in"
            + " (select m.patient_id from care_team_member m where m.therapist_id = ? and m.ended_at is null)"
            + " and (?::uuid[] is null or t.patient_id = any (?)) order by t.patient_id for update";

    /** Who is in the teams in which the therapist is. */
    private static final String READ =
            "select t.patient_id, t.clinic_id, t.sequence, p.time_zone, m.therapist_id, m.role"
                    + " from care_team t join patient p on p.patient_id = t.patient_id"
                    + " join care_team_member m on m.patient_id = t.patient_id and m.ended_at is null"
                    + " where t.patient_id = any (?) and exists (select from care_team_member f"
                    + " where f.patient_id = t.patient_id and f.therapist_id = ? and f.ended_at is null)"
                    + " order by t.patient_id, m.role, m.started_at, m.member_id";

    private static final String KEEP = "insert into caseload_transfer"
            + " (transfer_id, clinic_id, from_therapist, to_therapist, reason, moved, at, ordered_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COUNT = "update care_team set sequence = sequence + 1 where patient_id = any (?)";

    /**
     * One statement: in between, a therapist who gives patients away would no longer see them and could not name a
     * successor. The successor's own lower place ends too; nothing begins before everything has ended.
     */
    private static final String MOVE = "with moving as (select f.patient_id, f.clinic_id, f.member_id, f.role,"
            + " t.member_id as had, f.role = 'LEAD' and t.role = 'MEMBER' as rises from care_team_member f"
            + " left join care_team_member t on t.patient_id = f.patient_id and t.therapist_id = ? and t.ended_at is null"
            + " where f.patient_id = any (?) and f.therapist_id = ? and f.ended_at is null),"
            + " ended as (update care_team_member c set ended_at = ?, ended_by = ? from moving"
            + " where c.patient_id = moving.patient_id"
            + " and (c.member_id = moving.member_id or (moving.rises and c.member_id = moving.had)) returning 1)"
            + " insert into care_team_member"
            + " (patient_id, member_id, clinic_id, therapist_id, therapist_name, role, started_at, transfer_id)"
            + " select patient_id, uuidv7(), clinic_id, ?, ?, role, ?, ?"
            + " from moving cross join (select count(*) from ended) as all_ended where had is null or rises";

    private final DataSource database;

    Caseloads(DataSource database) {
        this.database = database;
    }

    /** A care team as it stands. */
    record Team(PatientRef patient, long sequence, List<Membership> members) {}

    /** A change of hands to be kept. */
    record Transfer(UUID id, UUID clinicId, String from, ClinicTherapist to, String reason, Instant at, String by) {}

    /**
     * The therapist's care teams, locked until the transaction ends.
     *
     * @param only null: all of them
     */
    List<Team> lock(String therapist, @Nullable Collection<UUID> only) {
        try (Connection connection = database.getConnection()) {
            List<UUID> locked = new ArrayList<>();
            try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
                Array wanted = only == null ? null : ids(connection, only);
                lock.setString(1, therapist);
                lock.setArray(2, wanted);
                lock.setArray(3, wanted);
                try (ResultSet rows = lock.executeQuery()) {
                    while (rows.next()) {
                        locked.add(rows.getObject(1, UUID.class));
                    }
                }
            }
            return read(connection, therapist, locked);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Team> read(Connection connection, String therapist, List<UUID> locked) throws SQLException {
        Map<UUID, Team> teams = new LinkedHashMap<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, ids(connection, locked));
            read.setString(2, therapist);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    Team team = teams.computeIfAbsent(rows.getObject(1, UUID.class), team(rows));
                    team.members().add(new Membership(rows.getString(5), CareTeamRole.valueOf(rows.getString(6))));
                }
            }
        }
        return List.copyOf(teams.values());
    }

    private static Function<UUID, Team> team(ResultSet row) throws SQLException {
        UUID clinic = row.getObject(2, UUID.class);
        long sequence = row.getLong(3);
        ZoneId zone = ZoneId.of(row.getString(4));
        return patient -> new Team(new PatientRef(patient, clinic, zone), sequence, new ArrayList<>());
    }

    void keep(Transfer transfer, int moved) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, transfer.id());
            keep.setObject(2, transfer.clinicId());
            keep.setString(3, transfer.from());
            keep.setString(4, transfer.to().id());
            keep.setString(5, transfer.reason());
            keep.setInt(6, moved);
            keep.setTimestamp(7, Timestamp.from(transfer.at()));
            keep.setString(8, transfer.by());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts the change of each team, and then changes them. */
    void move(Transfer transfer, Collection<UUID> patients) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                PreparedStatement move = connection.prepareStatement(MOVE)) {
            Array of = ids(connection, patients);
            count.setArray(1, of);
            count.executeUpdate();
            move.setString(1, transfer.to().id());
            move.setArray(2, of);
            move.setString(3, transfer.from());
            move.setTimestamp(4, Timestamp.from(transfer.at()));
            move.setString(5, transfer.by());
            move.setString(6, transfer.to().id());
            move.setString(7, transfer.to().name());
            move.setTimestamp(8, Timestamp.from(transfer.at()));
            move.setObject(9, transfer.id());
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }
}
