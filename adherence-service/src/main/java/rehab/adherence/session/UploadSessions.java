package rehab.adherence.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.problem.Problem;
import rehab.kit.problem.ProblemException;
import rehab.kit.problem.ProblemMappers;

/** Logs what a device collected while it was offline: every session by itself, as if it had been sent alone. */
@ApplicationScoped
class UploadSessions {
    private static final String ID = "sessionId";
    private static final String CORRECTS = "corrects";

    private final PatientAccess access;
    private final LogSession log;
    private final ObjectMapper json;
    private final Validator validator;
    private final ProblemMappers problems = new ProblemMappers();

    UploadSessions(PatientAccess access, LogSession log, ObjectMapper json, Validator validator) {
        this.access = access;
        this.log = log;
        this.json = json;
        this.validator = validator;
    }

    /**
     * Logs each in a transaction of its own; no refusal and no failure of one touches another.
     *
     * @throws ProblemException 404 when the patient is not the caller's; 400 when a session has no id to answer it by
     */
    SessionBatchView upload(UUID patientId, List<ObjectNode> sent) {
        QuarkusTransaction.requiringNew().run(() -> access.require(patientId));
        List<CorrectedFirst.Link> links = IntStream.range(0, sent.size())
                .mapToObj(place -> link(place, sent.get(place)))
                .toList();
        SessionBatchView.Result[] results = new SessionBatchView.Result[sent.size()];
        for (int place : CorrectedFirst.order(links)) {
            results[place] = result(patientId, links.get(place).sessionId(), sent.get(place));
        }
        return new SessionBatchView(new ArrayList<>(Arrays.asList(results)));
    }

    private SessionBatchView.Result result(UUID patientId, UUID sessionId, ObjectNode sent) {
        try {
            return SessionBatchView.Result.of(sessionId, log.log(patientId, sessionId, entry(sent)));
        } catch (ProblemException e) {
            return refused(sessionId, problems.problem(e));
        } catch (ConstraintViolationException e) {
            return refused(sessionId, problems.violations(e));
        } catch (JsonProcessingException e) {
            return refused(sessionId, problems.json(e));
        } catch (RuntimeException e) {
            return refused(sessionId, problems.unexpected(e));
        }
    }

    /** Read and validated as the body of a request of its own is. */
    private SessionEntry entry(ObjectNode sent) throws JsonProcessingException {
        SessionEntry entry = json.readValue(sent.deepCopy().without(ID).toString(), SessionEntry.class);
        var violations = validator.validate(entry);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return entry;
    }

    private static SessionBatchView.Result refused(UUID sessionId, Response answer) {
        return new SessionBatchView.Result(sessionId, answer.getStatus(), null, (Problem) answer.getEntity());
    }

    private static CorrectedFirst.Link link(int place, ObjectNode sent) {
        UUID sessionId = id(sent.path(ID));
        if (sessionId == null) {
            throw ProblemException.invalid("sessions[" + place + "]." + ID, "Type", "must be the session's id");
        }
        return new CorrectedFirst.Link(sessionId, id(sent.path(CORRECTS)));
    }

    private static @Nullable UUID id(JsonNode value) {
        try {
            return value.isTextual() ? UUID.fromString(value.textValue()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
