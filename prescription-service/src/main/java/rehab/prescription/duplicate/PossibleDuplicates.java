package rehab.prescription.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import rehab.kit.caller.CurrentCaller;

/** Looks through the whole clinic, also where the caller may not open a record, for somebody who may be the same person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PossibleDuplicates {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND =
            "select patient_id, name, birth_date, registered_at, time_zone, archived_at, lead_name, mine"
                    + " from perhaps_the_same(?, ?, ?)";

    private final DataSource database;
    private final CurrentCaller caller;
    private final DuplicateLimits limits;

    PossibleDuplicates(DataSource database, CurrentCaller caller, DuplicateLimits limits) {
        this.database = database;
        this.caller = caller;
        this.limits = limits;
    }

    /**
     * Somebody found.
     *
     * @param id whose record it is, also where the caller may not open it
     * @param shown what the caller may know
     */
    public record Found(UUID id, PossibleDuplicate shown) {}

    /** Lets the clinic's registrations of people born on this day wait for each other: of two at once, the second sees the first. */
    public void oneAtATime(LocalDate birthDate) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, "register " + caller.get().clinic() + " " + birthDate);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those who may be this person, the earliest registered first. */
    public List<Found> of(String name, LocalDate birthDate) {
        var wanted = new DuplicatePolicy.Identity(name, birthDate);
        List<Found> alike = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, birthDate);
            find.setObject(2, DuplicatePolicy.swapped(birthDate).orElse(birthDate));
            find.setString(3, name);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    Found known = read(rows);
                    var identity = new DuplicatePolicy.Identity(
                            known.shown().name(), known.shown().birthDate());
                    if (DuplicatePolicy.judge(wanted, identity, limits.nameLikeness())
                            .isPresent()) {
                        alike.add(known);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return alike;
    }

    private static Found read(ResultSet row) throws SQLException {
        UUID id = row.getObject("patient_id", UUID.class);
        boolean mine = row.getBoolean("mine");
        LocalDate registeredOn = row.getTimestamp("registered_at")
                .toInstant()
                .atZone(ZoneId.of(row.getString("time_zone")))
                .toLocalDate();
        var shown = new PossibleDuplicate(
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                registeredOn,
                row.getString("lead_name"),
                mine,
                row.getTimestamp("archived_at") != null,
                mine ? id : null);
        return new Found(id, shown);
    }
}
