package rehab.prescription.support;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import rehab.kit.test.Tokens;

/** What adherence-service announces, in the words of the delivery. */
public final class AdherenceNews {
    private AdherenceNews() {}

    /** A proposal to do three sets of the line. */
    public static JsonObject proposal(UUID clinic, UUID patient, String line) {
        return new JsonObject()
                .put("clinicId", clinic.toString())
                .put("patientId", patient.toString())
                .put("lineId", line)
                .put("version", 1)
                .put("direction", "UP")
                .put("change", new JsonObject().put("sets", Orders.range(3, 4)))
                .put("because", "The last 3 sessions reached the full dose, pain at most 1, effort at most 4")
                .put("madeAt", "2026-11-20T09:30:00.123456Z");
    }

    /** Delivers it. */
    public static Response deliver(UUID prescription, UUID id, JsonObject proposal) {
        return delivery(proposal).put("/deliveries/prescriptions/{prescription}/proposals/{id}", prescription, id);
    }

    /** A hold for a symptom, from 25 October 2026 on. */
    public static JsonObject hold(UUID clinic, UUID patient, UUID hold) {
        return new JsonObject()
                .put("clinicId", clinic.toString())
                .put("patientId", patient.toString())
                .put("holdId", hold.toString())
                .put("cause", "SYMPTOM")
                .put("from", "2026-10-25")
                .put("sessionId", UUID.randomUUID().toString());
    }

    /** Delivers it. */
    public static Response deliverHold(UUID prescription, UUID hold, JsonObject body) {
        return delivery(body).put("/deliveries/prescriptions/{prescription}/holds/{id}", prescription, hold);
    }

    private static RequestSpecification delivery(JsonObject body) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer " + Tokens.service("adherence-delivery").jwt())
                .contentType("application/json")
                .body(body.encode())
                .when();
    }

    /** The first line of the prescription in force. */
    public static String line(Person therapist, UUID patient, UUID prescription) {
        return therapist
                .asks()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .jsonPath()
                .getString("version.routines[0].lines[0].lineId");
    }

    /** A proposal that has been taken; answers its id. */
    public static UUID proposed(Person therapist, UUID clinic, UUID patient, UUID prescription) {
        UUID id = UUID.randomUUID();
        deliver(prescription, id, proposal(clinic, patient, line(therapist, patient, prescription)))
                .then()
                .statusCode(201);
        return id;
    }
}
