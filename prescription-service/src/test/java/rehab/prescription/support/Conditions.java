package rehab.prescription.support;

import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** What patients have, in the words of the API. */
public final class Conditions {
    private Conditions() {}

    public static JsonObject of(String code) {
        return new JsonObject().put("code", code);
    }

    public static Response record(Person therapist, UUID patient, JsonObject condition) {
        return therapist.sends(condition.encode()).when().post("/patients/{p}/conditions", patient);
    }

    /** The patient has it from now on; answers its id. */
    public static String has(Person therapist, UUID patient, String code) {
        return has(therapist, patient, of(code));
    }

    /** The patient has it from now on; answers its id. */
    public static String has(Person therapist, UUID patient, JsonObject condition) {
        Response answer = record(therapist, patient, condition);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("condition.id");
    }

    /** Nothing restricts the patient any more. */
    public static void endAll(Person therapist, UUID patient) {
        List<String> active = therapist
                .asks()
                .when()
                .get("/patients/{p}/conditions", patient)
                .jsonPath()
                .getList("items.findAll { it.status == 'ACTIVE' }.id", String.class);
        active.forEach(id -> end(therapist, patient, id, "clearance").then().statusCode(200));
    }

    /** Ends it: clearance or entered-in-error. */
    public static Response end(Person therapist, UUID patient, String condition, String how) {
        return therapist
                .sends("{\"reason\":\"Looked at again\"}")
                .when()
                .post("/patients/{p}/conditions/{c}/" + how, patient, condition);
    }
}
