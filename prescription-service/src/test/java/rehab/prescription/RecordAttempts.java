package rehab.prescription;

import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.AccessTable.Attempt;
import rehab.kit.test.AccessTable.Cast;
import rehab.prescription.support.FakeKeycloak;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;

/** Attempts at the patient's record, each on a patient of its own. */
final class RecordAttempts {
    private static final Set<String> OPERATIONS = Set.of(
            "changePatient",
            "archivePatient",
            "restorePatient",
            "listGoals",
            "setGoal",
            "readGoal",
            "changeGoal",
            "listNotes",
            "writeNote",
            "transferCaseload");

    private static final String GOAL = "{\"activity\":\"Reach the top shelf\"}";

    private RecordAttempts() {}

    /** Whether it is one of these. */
    static boolean isOne(String operation) {
        return OPERATIONS.contains(operation);
    }

    static Attempt attempt(String operation, Cast staff, FakeKeycloak keycloak) {
        Person therapist = Person.therapist(staff.clinicId(), staff.therapist());
        UUID patient = Orders.register(therapist, "Ana");
        Map<String, String> parameters = new HashMap<>(Map.of("patientId", patient.toString()));
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        switch (operation) {
            case "changePatient" ->
                headers.put(
                        "If-Match",
                        therapist.asks().when().get("/patients/{p}", patient).header("ETag"));
            case "restorePatient" ->
                therapist
                        .sends("{\"reason\":\"Moved away\"}")
                        .when()
                        .post("/patients/{p}/archive", patient)
                        .then()
                        .statusCode(200);
            case "readGoal", "changeGoal" -> {
                Response goal = therapist.sends(GOAL).when().post("/patients/{p}/goals", patient);
                parameters.put("goalId", goal.jsonPath().getString("id"));
                headers.put("If-Match", goal.header("ETag"));
            }
            case "transferCaseload" -> parameters.clear();
            default -> {}
        }
        String body = operation.equals("transferCaseload")
                ? transfer(staff, patient, keycloak.therapist(staff.clinicId(), "Sara", "Successor", true))
                : body(operation);
        return new Attempt(new Cast(staff.clinicId(), staff.therapist(), patient), parameters, headers, body);
    }

    private static String transfer(Cast staff, UUID patient, String successor) {
        return new JsonObject()
                .put("fromTherapist", staff.therapist())
                .put("toTherapist", successor)
                .put("patientIds", new JsonArray().add(patient.toString()))
                .put("reason", "Parental leave")
                .encode();
    }

    private static @Nullable String body(String operation) {
        return switch (operation) {
            case "changePatient" -> {
                JsonObject changed = Orders.registration("Anna");
                changed.remove("notADuplicate");
                yield changed.encode();
            }
            case "archivePatient", "restorePatient" -> "{\"reason\":\"Moved away\"}";
            case "setGoal" -> GOAL;
            case "changeGoal" -> "{\"activity\":\"Reach the top shelf\",\"status\":\"ACHIEVED\"}";
            case "writeNote" -> "{\"text\":\"Sleeps well again\"}";
            default -> null;
        };
    }
}
