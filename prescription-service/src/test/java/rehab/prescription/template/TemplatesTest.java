package rehab.prescription.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.TemplateOrders;

@QuarkusTest
class TemplatesTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final Person colleague = Person.therapist(clinic);
    private final Person administrator = Person.administrator(clinic);

    @Test
    void aTemplateIsKeptAsItWasSentAndNamesItsExercises() {
        // Given
        UUID plank = catalog.publish("Plank");
        JsonObject content = TemplateOrders.content("Posture", plank);
        content.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put("variant", "HARDER");

        // When
        Response begun = therapist
                .sends(TemplateOrders.template("PERSONAL", content).encode())
                .post("/templates");

        // Then
        begun.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("scope", equalTo("PERSONAL"))
                .body("version", equalTo(1))
                .body("mine", equalTo(true))
                .body("signOff", nullValue())
                .body("content.painRule", equalTo("STOP_ON_PAIN"))
                .body("content.routines[0].lines[0].exerciseName", equalTo("Plank"))
                .body("content.routines[0].lines[0].variant.name", equalTo("On the toes"))
                .body("content.routines[0].lines[0].sources[0].figures", contains("SETS"))
                .body("completeness.score", equalTo(5))
                .body("completeness.of", equalTo(17))
                .body("burden.exercisesPerDay", equalTo(1));
        therapist
                .asks()
                .get(begun.header("Location"))
                .then()
                .statusCode(200)
                .body("content.safetyNote", equalTo("Stop when it hurts 🙂"));
    }

    @Test
    void aStepOfSomethingThatTheDoseHasNotIsNamed() {
        // Given: repetitions without a weight
        JsonObject content = content("Heavier");
        content.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put(
                        "progression",
                        new JsonObject()
                                .put("sessions", 3)
                                .put("maxPain", 2)
                                .put("maxEffort", 5)
                                .put("step", "LOAD_KG"));

        // When
        Response refused = therapist
                .sends(TemplateOrders.template("CLINIC", content).encode())
                .post("/templates");

        // Then
        refused.then().statusCode(400).body("errors.field", contains("content.routines[0].lines[0].progression.step"));
    }

    @Test
    void theSameRequestAgainBeginsNoSecondTemplate() {
        // Given
        String body = TemplateOrders.template("CLINIC", TemplateOrders.content("Once", catalog.publish("Plank")))
                .encode();
        String key = UUID.randomUUID().toString();

        // When
        String first = begin(key, body).jsonPath().getString("id");
        String second = begin(key, body).jsonPath().getString("id");

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aPersonalTemplateIsSeenByNobodyElse() {
        // Given
        String mine = TemplateOrders.begun(therapist, "PERSONAL", content("Mine"));

        // Then
        for (Person other : List.of(colleague, administrator)) {
            other.asks().get("/templates/{id}", mine).then().statusCode(404);
            other.asks().get("/templates/{id}/versions", mine).then().statusCode(404);
            other.asks().get("/templates").then().statusCode(200).body("items.id", not(hasItem(mine)));
        }
    }

    @Test
    void aTemplateOfTheClinicIsRewrittenByAColleagueAndTheVersionBeforeStaysAsItWas() {
        // Given
        String template = TemplateOrders.begun(therapist, "CLINIC", content("Posture"));
        JsonObject changed = content("Posture, revised");

        // When
        Response revised = colleague
                .sends(changed.encode())
                .header("If-Match", TemplateOrders.etag(colleague, template))
                .put("/templates/{id}", template);

        // Then
        revised.then().statusCode(200).body("version", equalTo(2)).body("content.name", equalTo("Posture, revised"));
        therapist.asks().get("/templates/{id}/versions/1", template).then().body("content.name", equalTo("Posture"));
        therapist.asks().get("/templates/{id}/versions", template).then().body("items.version", contains(1, 2));
    }

    @Test
    void theSameContentAgainMakesNoVersion() {
        // Given
        JsonObject content = content("Posture");
        String template = TemplateOrders.begun(therapist, "CLINIC", content);

        // When
        Response again = therapist
                .sends(content.encode())
                .header("If-Match", TemplateOrders.etag(therapist, template))
                .put("/templates/{id}", template);

        // Then
        again.then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void whoHasNotSeenThePresentStateRewritesNothing() {
        // Given
        String template = TemplateOrders.begun(therapist, "CLINIC", content("Posture"));
        String seen = TemplateOrders.etag(therapist, template);
        colleague
                .sends(content("By a colleague").encode())
                .header("If-Match", seen)
                .put("/templates/{id}", template)
                .then()
                .statusCode(200);

        // When
        Response late = therapist
                .sends(content("Too late").encode())
                .header("If-Match", seen)
                .put("/templates/{id}", template);
        Response blind = therapist.sends(content("Blind").encode()).put("/templates/{id}", template);

        // Then
        late.then().statusCode(412);
        blind.then().statusCode(428);
    }

    @Test
    void aSignOffHoldsForOneClinicAndOneVersion() {
        // Given
        String shared = shared("Gentle start");
        Person elsewhere = Person.administrator(UUID.randomUUID());

        // When
        Response signed = signOff(administrator, shared, "{\"comment\":\"As we do it\"}");

        // Then
        signed.then().statusCode(200).body("signOff.comment", equalTo("As we do it"));
        therapist.asks().get("/templates/{id}", shared).then().body("signOff.at", notNullValue());
        elsewhere.asks().get("/templates/{id}", shared).then().body("signOff", nullValue());
        String own = TemplateOrders.begun(therapist, "CLINIC", content("Ours"));
        signOff(administrator, own, "{}").then().statusCode(200);
        therapist
                .sends(content("Ours, again").encode())
                .header("If-Match", TemplateOrders.etag(therapist, own))
                .put("/templates/{id}", own)
                .then()
                .statusCode(200)
                .body("signOff", nullValue());
    }

    @Test
    void whatIsSignedOffStaysSignedByWhoSignedFirst() {
        // Given
        String template = TemplateOrders.begun(therapist, "CLINIC", content("Posture"));
        signOff(administrator, template, "{\"comment\":\"First\"}").then().statusCode(200);

        // When
        Response second = signOff(Person.administrator(clinic), template, "{\"comment\":\"Second\"}");

        // Then
        second.then().statusCode(200).body("signOff.comment", equalTo("First"));
    }

    @Test
    void theSharedLibraryChangesWithAReleaseOnly() {
        // Given
        String shared = shared("Gentle start");

        // When
        Response revised = therapist
                .sends(content("Better").encode())
                .header("If-Match", TemplateOrders.etag(therapist, shared))
                .put("/templates/{id}", shared);
        Response retired = administrator.sends("{\"reason\":\"Old\"}").post("/templates/{id}/retirement", shared);
        Response begun = therapist
                .sends(TemplateOrders.template("SHARED", content("Ours for all"))
                        .encode())
                .post("/templates");

        // Then
        revised.then().statusCode(409).body("type", equalTo("urn:rehab:problem:template-shared"));
        retired.then().statusCode(409).body("type", equalTo("urn:rehab:problem:template-shared"));
        begun.then().statusCode(400).body("errors.field", hasItem("scope"));
    }

    @Test
    void whatIsTakenBackIsOfferedNoLongerAndStaysReadable() {
        // Given
        String template = TemplateOrders.begun(therapist, "CLINIC", content("Posture"));

        // When
        Response retired =
                colleague.sends("{\"reason\":\"A better one\"}").post("/templates/{id}/retirement", template);

        // Then
        retired.then().statusCode(200).body("retirement.reason", equalTo("A better one"));
        therapist.asks().get("/templates?limit=100").then().body("items.id", not(hasItem(template)));
        therapist.asks().get("/templates?limit=100&status=RETIRED").then().body("items.id", hasItem(template));
        colleague
                .sends("{\"reason\":\"Again\"}")
                .post("/templates/{id}/retirement", template)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:rehab:problem:template-retired"));
    }

    @Test
    void theListIsPagedByNameAndNarrowedByWordsAndScope() {
        // Given
        TemplateOrders.begun(therapist, "CLINIC", content("alpha Zq"));
        TemplateOrders.begun(therapist, "PERSONAL", content("Beta zq"));
        TemplateOrders.begun(therapist, "CLINIC", content("GAMMA zQ"));

        // When
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = therapist
                    .asks()
                    .queryParam("q", "ZQ")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/templates");
            names.addAll(page.jsonPath().getList("items.name"));
            cursor = page.jsonPath().getString("nextCursor");
        }

        // Then
        assertThat(names).containsExactly("alpha Zq", "Beta zq", "GAMMA zQ");
        therapist.asks().get("/templates?q=zq&scope=PERSONAL").then().body("items.name", contains("Beta zq"));
        therapist.asks().get("/templates?q=%25").then().body("items", hasSize(0));
    }

    @Test
    void whatTheReleaseBringsIsOfferedToEveryClinicAndAwaitsSignOff() {
        therapist
                .asks()
                .get("/templates?scope=SHARED")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains(
                                "Desk-worker mobility",
                                "Gentle start",
                                "Postural strength",
                                "Stretch routine with long holds"))
                .body("items.findAll { it.signedOff }", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "period,                        '{\"minWeeks\":5,\"maxWeeks\":4}', period.minWeeks",
        "goal,                          '\" \"',                          goal",
        "routines,                      '[]',                             routines",
        "painLimits,                    '{\"goOnUpTo\":3,\"stopFrom\":6}', painLimits",
    })
    void whatCannotBeATemplateIsRefusedByField(String field, String value, String named) {
        // Given
        JsonObject content = content("Posture");
        content.put(field, io.vertx.core.json.Json.decodeValue(value));

        // When
        Response refused = therapist
                .sends(TemplateOrders.template("CLINIC", content).encode())
                .post("/templates");

        // Then
        refused.then().statusCode(400).body("errors.field", hasItem("content." + named));
    }

    @Test
    void aReasonIsNeeded() {
        // Given
        String template = TemplateOrders.begun(therapist, "CLINIC", content("Posture"));

        // When
        Response refused = therapist.sends("{\"reason\":\" \"}").post("/templates/{id}/retirement", template);

        // Then
        refused.then().statusCode(400).body("errors.field", hasItem("reason"));
    }

    @Test
    void onlyWhatTheCatalogHasAndAllowsCanBeInATemplate() {
        // Given
        JsonObject unknown = TemplateOrders.content("Posture", UUID.randomUUID());
        JsonObject draft = TemplateOrders.content("Posture", catalog.draft("Not yet"));

        // Then
        therapist
                .sends(TemplateOrders.template("CLINIC", unknown).encode())
                .post("/templates")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:unknown-exercise"));
        therapist
                .sends(TemplateOrders.template("CLINIC", draft).encode())
                .post("/templates")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rehab:problem:exercise-not-assignable"));
    }

    @Test
    void withTheCatalogAwayNothingIsWritten() {
        // Given
        JsonObject content = content("Never");
        catalog.become(FakeServer.Mode.BROKEN);

        // When
        Response refused = therapist
                .sends(TemplateOrders.template("CLINIC", content).encode())
                .post("/templates");

        // Then
        refused.then().statusCode(503);
        therapist.asks().get("/templates?q=Never").then().body("items", hasSize(0));
    }

    private JsonObject content(String name) {
        return TemplateOrders.content(name, catalog.publish("Plank"));
    }

    private Response begin(String key, String body) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/templates");
    }

    private String shared(String name) {
        return therapist
                .asks()
                .get("/templates?scope=SHARED&q={name}", name)
                .jsonPath()
                .getString("items[0].id");
    }

    private static Response signOff(Person who, String template, String body) {
        return who.sends(body)
                .header("If-Match", TemplateOrders.etag(who, template))
                .post("/templates/{id}/sign-off", template);
    }
}
