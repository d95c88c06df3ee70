package rehab.adherence.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import rehab.adherence.access.Roles;
import rehab.adherence.database.Database;

/**
 * The one way from an administrator to patients' rows. Row-level security shows an administrator none; for the time of
 * one read the transaction puts on a role that may read the rows of this clinic that figures are made of.
 */
@ApplicationScoped
public class ClinicRecords {
    private static final String AGGREGATE = "clinic-aggregate";
    private static final String RULE_OUTCOME = "rule-outcome";
    private static final String RULE_REPLAY = "rule-replay";

    private final Database database;

    ClinicRecords(Database database) {
        this.database = database;
    }

    /** Reads with the rows of the caller's clinic in sight; what is read must leave as aggregates only. */
    public <T> T read(Supplier<T> reading) {
        return read(AGGREGATE, reading);
    }

    /** Reads with the overridden rules and what was logged of each line in sight; nothing else of the patients is. */
    <T> T readOutcomes(Supplier<T> reading) {
        return read(RULE_OUTCOME, reading);
    }

    /** Reads with all in sight that review rules look at; what is read must leave as counts only. */
    public <T> T readForReplay(Supplier<T> reading) {
        return read(RULE_REPLAY, reading);
    }

    private <T> T read(String role, Supplier<T> reading) {
        actAs(role);
        T read = reading.get();
        actAs(Roles.ADMINISTRATOR);
        return read;
    }

    private void actAs(String role) {
        database.first("select set_config('rehab.role', ?, true) as role", row -> row.text("role"), role);
    }
}
