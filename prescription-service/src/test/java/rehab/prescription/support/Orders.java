package rehab.prescription.support;

import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** What therapists send, in the words of the API. */
public final class Orders {
    private Orders() {}

    /** All of these people are born on the same day: each says that it is none of the others. */
    public static JsonObject registration(String name) {
        return new JsonObject()
                .put("name", name)
                .put("birthDate", "1980-05-17")
                .put("language", "en")
                .put("timeZone", "Europe/Madrid")
                .put("notADuplicate", true);
    }

    public static JsonObject dose() {
        return new JsonObject()
                .put("sets", range(2, 3))
                .put("amount", range(8, 12))
                .put("unit", "REPS")
                .put("restSeconds", 60);
    }

    public static JsonObject range(int min, int max) {
        return new JsonObject().put("min", min).put("max", max);
    }

    public static JsonObject line(UUID exercise) {
        return new JsonObject()
                .put("exerciseId", exercise.toString())
                .put("dose", dose())
                .put("side", "EACH")
                .put("safetyNote", "Stop at the first sting");
    }

    public static JsonObject prescription(UUID... exercises) {
        JsonArray lines = new JsonArray();
        for (UUID exercise : exercises) {
            lines.add(line(exercise));
        }
        JsonObject routine = new JsonObject()
                .put("name", "Desk break")
                .put("schedule", new JsonObject().put("kind", "PER_DAY").put("times", 4))
                .put("lines", lines);
        return new JsonObject()
                .put("title", "Upper back")
                .put("safetyNote", "Stop when it hurts 🙂")
                .put("routines", new JsonArray().add(routine));
    }

    /** Registers a patient and answers its id. */
    public static UUID register(Person therapist, String name) {
        Response answer = therapist.sends(registration(name).encode()).when().post("/patients");
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("patient.id"));
    }

    /** Drafts a prescription and answers its id. */
    public static UUID draft(Person therapist, UUID patient, UUID... exercises) {
        Response answer =
                therapist.sends(prescription(exercises).encode()).when().post("/patients/{id}/prescriptions", patient);
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    /** The present state's tag. */
    public static String etag(Person therapist, UUID patient, UUID prescription) {
        return therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .header("ETag");
    }

    /** Activates the draft in its present state. */
    public static Response activate(Person therapist, UUID patient, UUID prescription, JsonObject how) {
        return therapist
                .sends(how.encode())
                .header("If-Match", etag(therapist, patient, prescription))
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);
    }

    /** A prescription in force. */
    public static UUID active(Person therapist, UUID patient, UUID... exercises) {
        UUID prescription = draft(therapist, patient, exercises);
        activate(therapist, patient, prescription, new JsonObject()).then().statusCode(201);
        return prescription;
    }
}
