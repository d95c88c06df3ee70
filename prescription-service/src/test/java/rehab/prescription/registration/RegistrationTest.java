package rehab.prescription.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

@QuarkusTest
class RegistrationTest extends ServiceTest {
    private static final String CODE = "([2-9A-Z]{4}-){3}[2-9A-Z]{4}";
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);

    @Test
    void makesTheRecordTheAccountAndTheCareTeam() {
        // When
        Response answer = therapist
                .sends(Orders.registration("Ana Gómez 🙂").encode())
                .when()
                .post("/patients");

        // Then
        answer.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header(
                        "Location",
                        matchesPattern(".*/patients/" + answer.jsonPath().getString("patient.id")))
                .body("patient.name", equalTo("Ana Gómez 🙂"))
                .body("patient.birthDate", equalTo("1980-05-17"))
                .body("patient.language", equalTo("en"))
                .body("patient.timeZone", equalTo("Europe/Madrid"))
                .body("patient.signInName", startsWith("ana-"))
                .body("patient.account.status", equalTo("INVITED"))
                .body("accessCode", matchesPattern(CODE));
        UUID patient = UUID.fromString(answer.jsonPath().getString("patient.id"));
        JsonObject account = keycloak.accountsOf(patient).get(0);
        assertThat(account.getString("username")).isEqualTo(answer.jsonPath().getString("patient.signInName"));
        assertThat(account.getJsonArray("groups")).containsExactly("/" + clinic + "/patients");
        assertThat(account.getJsonArray("credentials").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("type", "password")
                        .put("value", answer.jsonPath().getString("accessCode"))
                        .put("temporary", true));
        therapist
                .asks()
                .when()
                .get("/patients/{id}/care-team", patient)
                .then()
                .statusCode(200)
                .body("members.therapistId", equalTo(List.of(therapist.subject())))
                .body("members.role", equalTo(List.of("LEAD")));
    }

    @Test
    void aRepeatedRequestAnswersTheSamePatientAndNoCode() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = register(key, "Ana");

        // When
        Response again = register(key, "Ana");

        // Then
        again.then()
                .statusCode(201)
                .body("patient.id", equalTo(first.jsonPath().getString("patient.id")))
                .body("accessCode", nullValue());
        assertThat(again.asString()).contains("\"accessCode\":null");
        assertThat(keycloak.accountsOf(patientOf(first))).hasSize(1);
    }

    @Test
    void theSameKeyForSomebodyElseIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        register(key, "Ana");

        // When
        Response other = register(key, "Berta");

        // Then
        other.then().statusCode(422).body("type", equalTo("urn:rehab:problem:idempotency-mismatch"));
    }

    @Test
    void withoutAKeyNothingIsRegistered() {
        therapist
                .asks()
                .contentType("application/json")
                .body(Orders.registration("Ana").encode())
                .when()
                .post("/patients")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Idempotency-Key"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"AWAY", "SLOW", "BROKEN"})
    void withTheAccountsAwayARetryFinishes(Mode mode) {
        // Given
        String key = UUID.randomUUID().toString();
        keycloak.become(mode);
        register(key, "Ana").then().statusCode(503).body("type", equalTo("urn:rehab:problem:neighbour-away"));
        keycloak.become(Mode.ANSWERS);

        // When
        Response retry = register(key, "Ana");

        // Then
        retry.then()
                .statusCode(201)
                .body("patient.account.status", equalTo("INVITED"))
                .body("accessCode", matchesPattern(CODE));
        assertThat(keycloak.accountsOf(patientOf(retry))).hasSize(1);
    }

    @Test
    void anAccountMadeByAnInterruptedAttemptIsTakenOver() {
        // Given
        String key = UUID.randomUUID().toString();
        keycloak.become(Mode.LOSES_ANSWERS);
        register(key, "Ana").then().statusCode(503);
        keycloak.become(Mode.ANSWERS);

        // When
        Response retry = register(key, "Ana");

        // Then
        retry.then().statusCode(201).body("accessCode", matchesPattern(CODE));
        List<JsonObject> accounts = keycloak.accountsOf(patientOf(retry));
        assertThat(accounts).hasSize(1);
        assertThat(accounts.get(0).getJsonArray("credentials").getJsonObject(0).getString("value"))
                .isEqualTo(retry.jsonPath().getString("accessCode"));
    }

    @Test
    void aNameThatSomebodyHasIsChangedForAnother() {
        // Given
        keycloak.refuseNames(2);

        // When
        Response answer = register(UUID.randomUUID().toString(), "Ana");

        // Then
        answer.then().statusCode(201);
        assertThat(keycloak.accountsOf(patientOf(answer)))
                .extracting(account -> account.getString("username"))
                .containsExactly(answer.jsonPath().getString("patient.signInName"));
    }

    @Test
    void manyAtOnceMakeOneAccountAndOneCode() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        List<CompletableFuture<Response>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> register(key, "Ana")))
                .limit(8)
                .toList();
        List<Response> answers = sent.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<String> codes = answers.stream()
                .map(answer -> answer.jsonPath().getString("accessCode"))
                .filter(code -> code != null)
                .toList();
        assertThat(codes).hasSize(1);
        List<JsonObject> accounts = keycloak.accountsOf(patientOf(answers.get(0)));
        assertThat(accounts).hasSize(1);
        assertThat(accounts.get(0).getJsonArray("credentials").getJsonObject(0).getString("value"))
                .isEqualTo(codes.get(0));
    }

    @Test
    void aNewCodeReplacesTheOldOneAndEndsSessions() {
        // Given
        Response registered = register(UUID.randomUUID().toString(), "Ana");
        UUID patient = patientOf(registered);

        // When
        Response issued = therapist.asks().when().post("/patients/{id}/access-code", patient);

        // Then
        issued.then().statusCode(201).body("accessCode", matchesPattern(CODE));
        JsonObject account = keycloak.accountsOf(patient).get(0);
        assertThat(account.getJsonArray("credentials").getJsonObject(0).getString("value"))
                .isEqualTo(issued.jsonPath().getString("accessCode"))
                .isNotEqualTo(registered.jsonPath().getString("accessCode"));
        assertThat(keycloak.isLoggedOut(account.getString("id"))).isTrue();
        assertThat(keycloak.isUnlocked(account.getString("id"))).isTrue();
    }

    @Test
    void aNewCodeMakesTheAccountThatAnInterruptedRegistrationDidNot() {
        // Given
        keycloak.become(Mode.AWAY);
        register(UUID.randomUUID().toString(), "Ana").then().statusCode(503);
        keycloak.become(Mode.ANSWERS);
        Response listed = therapist.asks().when().get("/patients");
        UUID patient = UUID.fromString(listed.jsonPath().getString("items[0].id"));
        therapist.asks().when().get("/patients/{id}", patient).then().body("account.status", equalTo("FAILED"));

        // When
        Response issued = therapist.asks().when().post("/patients/{id}/access-code", patient);

        // Then
        issued.then().statusCode(201);
        assertThat(keycloak.accountsOf(patient)).hasSize(1);
        therapist.asks().when().get("/patients/{id}", patient).then().body("account.status", equalTo("INVITED"));
    }

    @Test
    void aNewCodeMakesTheAccountAgainThatSomebodyDeleted() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        keycloak.forget(patient);

        // When
        Response issued = therapist.asks().when().post("/patients/{id}/access-code", patient);

        // Then
        issued.then().statusCode(201);
        JsonObject account = keycloak.accountsOf(patient).get(0);
        assertThat(account.getJsonArray("credentials").getJsonObject(0).getString("value"))
                .isEqualTo(issued.jsonPath().getString("accessCode"));
    }

    @Test
    void refusalsDoNotShutTheAccountsOff() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        UUID missing = Orders.register(therapist, "Berta");
        keycloak.become(Mode.REFUSES);
        IntStream.range(0, 10).forEach(i -> therapist
                .asks()
                .when()
                .post("/patients/{id}/access-code", patient)
                .then()
                .statusCode(503));
        keycloak.become(Mode.ANSWERS);

        // When
        List<Response> answers = IntStream.range(0, 10)
                .mapToObj(i -> {
                    keycloak.forget(missing);
                    return therapist.asks().when().post("/patients/{id}/access-code", missing);
                })
                .toList();
        Response next = therapist.asks().when().post("/patients/{id}/access-code", patient);

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        next.then().statusCode(201);
    }

    @Test
    void theFirstVisitOfThePatientShowsThatTheAccountWorks() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");

        // When
        Person.patient(clinic, patient)
                .asks()
                .when()
                .get("/patients/{id}", patient)
                .then()
                .statusCode(200)
                .body("account.status", equalTo("ACTIVE"));

        // Then
        therapist.asks().when().get("/patients/{id}", patient).then().body("account.status", equalTo("ACTIVE"));
    }

    private Response register(String key, String name) {
        return therapist
                .asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Orders.registration(name).encode())
                .when()
                .post("/patients");
    }

    private static UUID patientOf(Response answer) {
        return UUID.fromString(answer.jsonPath().getString("patient.id"));
    }
}
