package rehab.adherence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.AccessTable;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Runs at the system's time, as tokens do. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class AdherenceAccessTest extends AccessTable {
    private static final String DAILY = "{\"kind\":\"PER_DAY\",\"times\":1}";

    @Override
    protected Attempt attempt(String operation) {
        Instant now = Instant.now();
        String today = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        Course course = Course.fresh();
        String patient = course.patientId.toString();
        UUID id = UUID.randomUUID();
        return switch (operation) {
            case "receiveVersion" ->
                attempt(
                        course,
                        Map.of("prescriptionId", course.prescriptionId.toString(), "version", "1"),
                        course.versionBody(1, today, DAILY));
            case "receiveCareTeam" ->
                attempt(
                        course,
                        Map.of("patientId", patient, "sequence", "1"),
                        course.careTeamBody(1, course.therapist));
            case "receiveSuspension" ->
                attempt(
                        course,
                        Map.of("prescriptionId", course.prescriptionId.toString(), "suspensionId", id.toString()),
                        course.suspensionBody(today));
            case "readToday", "readAdherence", "listSessions" ->
                attempt(course.underWay(today, DAILY), Map.of("patientId", patient), null);
            case "logSession" ->
                attempt(
                        course.underWay(today, DAILY),
                        Map.of("patientId", patient, "sessionId", id.toString()),
                        course.entry(now.toString()));
            case "readSession" -> {
                UUID logged = course.underWay(today, DAILY).logged(course.entry(now.toString()));
                yield attempt(course, Map.of("patientId", patient, "sessionId", logged.toString()), null);
            }
            case "readCaseload", "readClinicSummary" -> attempt(course.underWay(today, DAILY), Map.of(), null);
            default -> throw new AssertionError("no fixture for " + operation);
        };
    }

    private static Attempt attempt(Course course, Map<String, String> parameters, @Nullable Object body) {
        try {
            return new Attempt(
                    new Cast(course.clinicId, course.therapist, course.patientId),
                    parameters,
                    Map.of(),
                    body == null ? null : new ObjectMapper().writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
