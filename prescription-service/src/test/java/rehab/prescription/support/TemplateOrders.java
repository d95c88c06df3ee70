package rehab.prescription.support;

import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** What therapists send about templates, in the words of the API. */
public final class TemplateOrders {
    private TemplateOrders() {}

    /** A template of these exercises. */
    public static JsonObject content(String name, UUID... exercises) {
        JsonArray lines = new JsonArray();
        for (UUID exercise : exercises) {
            lines.add(Orders.line(exercise)
                    .put(
                            "sources",
                            new JsonArray()
                                    .add(new JsonObject()
                                            .put("source", "SRC-002")
                                            .put("figures", new JsonArray().add("SETS"))
                                            .put("text", "Two to three sets"))));
        }
        JsonObject routine = new JsonObject()
                .put("name", "Strength")
                .put(
                        "schedule",
                        new JsonObject().put("kind", "PER_WEEK").put("min", 2).put("max", 3))
                .put("lines", lines);
        return new JsonObject()
                .put("name", name)
                .put("goal", "Sit upright with less effort")
                .put("safetyNote", "Stop when it hurts 🙂")
                .put("period", new JsonObject().put("minWeeks", 4).put("maxWeeks", 16))
                .put("cert", new JsonObject().put("equipment", "A wall").put("grouping", "INDIVIDUAL"))
                .put("routines", new JsonArray().add(routine));
    }

    /** A new template. */
    public static JsonObject template(String scope, JsonObject content) {
        return new JsonObject().put("scope", scope).put("content", content);
    }

    /** Begins a template and answers its id. */
    public static String begun(Person therapist, String scope, JsonObject content) {
        Response answer =
                therapist.sends(template(scope, content).encode()).when().post("/templates");
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    /** The present state's tag. */
    public static String etag(Person reader, String template) {
        return reader.asks().when().get("/templates/{id}", template).header("ETag");
    }

    /** Asks to begin a prescription from the template's current version. */
    public static Response apply(Person therapist, UUID patient, String template) {
        return therapist
                .sends(new JsonObject().put("templateId", template).encode())
                .when()
                .post("/patients/{p}/prescriptions/from-template", patient);
    }

    /** What to keep of a prescription. */
    public static JsonObject kept(String of, String scope) {
        return new JsonObject()
                .put("of", of)
                .put("scope", scope)
                .put("name", "Kept")
                .put("goal", "Again for others")
                .put("safetyNote", "Stop when it hurts");
    }
}
