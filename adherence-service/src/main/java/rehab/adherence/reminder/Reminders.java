package rehab.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;

/** What patients said about reminders, when to look at them next, and which mails there were. */
@ApplicationScoped
class Reminders {
    private static final String SAID =
            "select p.patient_id, p.clinic_id, p.time_zone, coalesce(r.enabled, true) as enabled,"
                    + " r.at_time, coalesce(r.revision, 0) as revision, c.email, c.language from patient p"
                    + " left join reminder r on r.patient_id = p.patient_id"
                    + " left join patient_contact c on c.patient_id = p.patient_id where p.patient_id = ?";
    private static final String TAKE =
            "select patient_id from reminder where patient_id = ? and look_at <= ?" + " for update skip locked";
    private static final String NEXT = "select patient_id, clinic_id, look_at from reminder"
            + " where look_at <= ? and (look_at, patient_id) > (?, ?) order by look_at, patient_id limit ?";
    private static final String WAKE = "insert into reminder (patient_id, clinic_id, look_at) values (?, ?, ?)"
            + " on conflict (patient_id) do update set look_at = excluded.look_at"
            + " where reminder.look_at is null and reminder.enabled";
    private static final String SAY =
            "insert into reminder (patient_id, clinic_id, enabled, at_time, revision, look_at)"
                    + " values (?, ?, ?, ?, 1, ?) on conflict (patient_id) do update set enabled = excluded.enabled,"
                    + " at_time = excluded.at_time, revision = reminder.revision + 1, look_at = excluded.look_at"
                    + " where reminder.revision = ?";
    private static final String BEGIN = "insert into reminder_sent"
            + " (patient_id, day, clinic_id, state, attempts, token_hash, changed_at)"
            + " values (?, ?, ?, 'SENDING', ?, ?, ?) on conflict (patient_id, day) do update set state = 'SENDING',"
            + " attempts = excluded.attempts, token_hash = excluded.token_hash, changed_at = excluded.changed_at";

    private final Database database;

    Reminders(Database database) {
        this.database = database;
    }

    /**
     * What a patient said, and how the patient is reached.
     *
     * @param at null: when this service is set to
     * @param revision 0 until the patient says something
     */
    record Said(
            KnownPatient patient,
            boolean isWanted,
            @Nullable LocalTime at,
            int revision,
            @Nullable String address,
            Words words) {}

    /** A patient to be looked at. */
    record Next(UUID patientId, UUID clinicId, Instant lookAt) {
        static final Next FIRST = new Next(new UUID(0, 0), new UUID(0, 0), Instant.EPOCH);
    }

    /** How a day's mail stands. */
    record Mailed(State state, int attempts) {}

    /** What became of a mail. */
    enum State {
        /** It is under way, or was when its service ended. */
        SENDING,
        /** The server took it. */
        SENT,
        /** The server certainly did not take it; it may be tried again. */
        FAILED,
        /** It is not tried any more. */
        GIVEN_UP
    }

    Optional<Said> said(UUID patientId) {
        return database.first(SAID, Reminders::read, patientId);
    }

    /** Locks the patient's row if there is something to decide and nobody else is at it. */
    boolean take(UUID patientId, Instant now) {
        return database.first(TAKE, row -> row.uuid("patient_id"), patientId, now)
                .isPresent();
    }

    /** Those whose moment has come, in every clinic, after this one. */
    List<Next> due(Instant now, Next after, int limit) {
        return database.list(
                NEXT,
                row -> new Next(row.uuid("patient_id"), row.uuid("clinic_id"), row.instant("look_at")),
                now,
                after.lookAt(),
                after.patientId(),
                limit);
    }

    /** Says when to decide next; null: not before something changes. */
    void lookAgain(UUID patientId, @Nullable Instant at) {
        database.update("update reminder set look_at = ? where patient_id = ?", at, patientId);
    }

    /** Has somebody who wants reminders looked at then, unless it was said when already. */
    void wake(KnownPatient patient, Instant at) {
        database.update(WAKE, patient.patientId(), patient.clinicId(), at);
    }

    /** Keeps what the patient says; false when it was changed since that revision. */
    boolean say(KnownPatient patient, RemindersEntry entry, int revision, @Nullable Instant lookAt) {
        return database.update(
                        SAY, patient.patientId(), patient.clinicId(), entry.enabled(), entry.at(), lookAt, revision)
                == 1;
    }

    /** Ends the patient's reminders; false when they were off. */
    boolean end(UUID patientId) {
        return database.update(
                        "update reminder set enabled = false, revision = revision + 1, look_at = null"
                                + " where patient_id = ? and enabled",
                        patientId)
                == 1;
    }

    Optional<Mailed> mailed(UUID patientId, LocalDate day) {
        return database.first(
                "select state, attempts from reminder_sent where patient_id = ? and day = ?",
                row -> new Mailed(row.constant("state", State.class), row.integer("attempts")),
                patientId,
                day);
    }

    /** Notes that a mail is about to leave. */
    void begin(Letter letter, Instant now) {
        database.update(
                BEGIN,
                letter.patientId(),
                letter.day(),
                letter.clinicId(),
                letter.attempt(),
                letter.token().hash(),
                now);
    }

    /** Notes what became of it. */
    void settle(Letter letter, State state, Instant now) {
        database.update(
                "update reminder_sent set state = ?, changed_at = ? where patient_id = ? and day = ?",
                state,
                now,
                letter.patientId(),
                letter.day());
    }

    /** Forgets what was sent before that day, at most so many at once; answers how many. */
    int forgetBefore(LocalDate day, int limit) {
        return database.update(
                "delete from reminder_sent where (patient_id, day) in (select patient_id, day from reminder_sent"
                        + " where day < ? limit ?)",
                day,
                limit);
    }

    /** Whose mail a link's secret stood in. */
    record Addressee(UUID patientId, UUID clinicId, Words words) {}

    Optional<Addressee> addressee(UnsubscribeToken token) {
        return database.first(
                "select patient_id, clinic_id, language from reminder_by_token(?)",
                row -> new Addressee(
                        row.uuid("patient_id"), row.uuid("clinic_id"), Words.in(row.textOrNull("language"))),
                (Object) token.hash());
    }

    private static Said read(Row row) throws SQLException {
        String at = row.textOrNull("at_time");
        return new Said(
                PatientAccess.read(row),
                row.bool("enabled"),
                at == null ? null : LocalTime.parse(at),
                row.integer("revision"),
                row.textOrNull("email"),
                Words.in(row.textOrNull("language")));
    }
}
