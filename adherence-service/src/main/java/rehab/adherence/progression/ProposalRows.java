package rehab.adherence.progression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;

/** Proposals that were made. */
@ApplicationScoped
class ProposalRows {
    private final Database database;
    private final ObjectMapper json;

    ProposalRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What is known of one without its words.
     *
     * @param settledAs null while it waits for a decision
     * @param settledAt null while it waits for a decision
     */
    record Made(
            UUID proposalId,
            UUID lineId,
            int version,
            Direction direction,
            @Nullable SettledAs settledAs,
            @Nullable Instant settledAt) {}

    List<Made> of(UUID patientId, UUID prescriptionId) {
        return database.list(
                "select p.proposal_id, p.line_id, p.version, p.direction, o.outcome, o.settled_at"
                        + " from progression_proposal p left join proposal_outcome o on o.patient_id = p.patient_id"
                        + " and o.prescription_id = p.prescription_id and o.proposal_id = p.proposal_id"
                        + " where p.patient_id = ? and p.prescription_id = ?",
                row -> new Made(
                        row.uuid("proposal_id"),
                        row.uuid("line_id"),
                        row.integer("version"),
                        row.constant("direction", Direction.class),
                        row.constantOrNull("outcome", SettledAs.class),
                        row.instantOrNull("settled_at")),
                patientId,
                prescriptionId);
    }

    /** Adds it; answers whether its id was new. */
    boolean add(UUID prescriptionId, UUID proposalId, ProposalDelivery body, UUID lastSession, LocalDate lastDay) {
        return database.update(
                        "insert into progression_proposal (patient_id, prescription_id, proposal_id, clinic_id, line_id,"
                                + " version, direction, change, because, last_session, last_day, made_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing",
                        body.patientId(),
                        prescriptionId,
                        proposalId,
                        body.clinicId(),
                        body.lineId(),
                        body.version(),
                        body.direction(),
                        write(body.change()),
                        body.because(),
                        lastSession,
                        lastDay,
                        body.madeAt())
                == 1;
    }

    private String write(DoseChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
