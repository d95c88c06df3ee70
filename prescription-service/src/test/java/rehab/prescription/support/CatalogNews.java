package rehab.prescription.support;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.Tokens;

/** What the catalog announces, in the words of the delivery. */
public final class CatalogNews {
    private CatalogNews() {}

    /** A recall of the shared library, or of one clinic's own exercise. */
    public static JsonObject recall(UUID exercise, @Nullable UUID clinic, String kind, int revision) {
        JsonObject body = new JsonObject()
                .put("recallId", UUID.randomUUID().toString())
                .put("exerciseId", exercise.toString())
                .put("exerciseName", "Plank")
                .put("kind", kind)
                .put("revision", revision)
                .put("reason", "Not with wrist pain")
                .put("at", "2026-11-20T09:30:00.123456Z");
        return clinic == null ? body : body.put("clinicId", clinic.toString());
    }

    /** Delivers it to the address that it names. */
    public static Response deliver(JsonObject recall) {
        return deliver(recall, recall.getString("exerciseId"), recall.getString("recallId"));
    }

    /** Delivers it to another address. */
    public static Response deliver(JsonObject recall, String exercise, String id) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer " + Tokens.service("catalog-delivery").jwt())
                .contentType("application/json")
                .body(recall.encode())
                .when()
                .put("/deliveries/exercises/{exercise}/recalls/{recall}", exercise, id);
    }

    /** Delivers that rules have changed. */
    public static Response rules(UUID news, @Nullable UUID clinic) {
        JsonObject body = new JsonObject().put("ruleSetVersion", "v" + news).put("at", "2026-11-20T09:30:00.123456Z");
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer " + Tokens.service("catalog-delivery").jwt())
                .contentType("application/json")
                .body((clinic == null ? body : body.put("clinicId", clinic.toString())).encode())
                .when()
                .put("/deliveries/rule-sets/{news}", news);
    }

    /** A recall that has been taken; answers its id. */
    public static String recalled(UUID exercise, @Nullable UUID clinic, String kind, int revision) {
        JsonObject recall = recall(exercise, clinic, kind, revision);
        deliver(recall).then().statusCode(201);
        return recall.getString("recallId");
    }
}
