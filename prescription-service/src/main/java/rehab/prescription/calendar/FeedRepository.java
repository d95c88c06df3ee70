package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Feeds. A patient has at most one that is open. */
@ApplicationScoped
class FeedRepository {
    private final Session database;

    FeedRepository(Session database) {
        this.database = database;
    }

    /** Who made or ended a feed, and when. */
    record Signed(String subject, Instant at) {}

    /** Whoever comes second waits until the first is done. */
    void lock(UUID patientId) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, "calendar_feed/" + patientId)
                .getSingleResult();
    }

    void open(UUID patientId, UUID clinicId, UUID feedId, byte[] tokenHash, Signed by) {
        database.createNativeMutationQuery(
                        "insert into calendar_feed (patient_id, feed_id, clinic_id, token_hash, made_at, made_by)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, patientId)
                .setParameter(2, feedId)
                .setParameter(3, clinicId)
                .setParameter(4, tokenHash)
                .setParameter(5, by.at())
                .setParameter(6, by.subject())
                .executeUpdate();
    }

    /** Ends the open feed; whether there was one. */
    boolean revoke(UUID patientId, Signed by) {
        return database.createNativeMutationQuery("update calendar_feed set revoked_at = ?2, revoked_by = ?3"
                                + " where patient_id = ?1 and revoked_at is null")
                        .setParameter(1, patientId)
                        .setParameter(2, by.at())
                        .setParameter(3, by.subject())
                        .executeUpdate()
                > 0;
    }

    Optional<Instant> openSince(UUID patientId) {
        return database.createNativeQuery(
                        "select made_at from calendar_feed where patient_id = ?1 and revoked_at is null", Instant.class)
                .setParameter(1, patientId)
                .getResultStream()
                .findFirst();
    }

    /** The open feed with this token, for whoever asks: the token is the permission. */
    Optional<Feed> find(FeedToken token) {
        return database.createNativeQuery(
                        "select patient_id, clinic_id, feed_id, made_at from calendar_feed_by_token(?1)",
                        Object[].class)
                .setParameter(1, token.hash())
                .getResultStream()
                .map(row -> new Feed((UUID) row[0], (UUID) row[1], (UUID) row[2], (Instant) row[3]))
                .findFirst();
    }
}
