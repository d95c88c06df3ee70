package rehab.prescription.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Registering somebody who may be registered already. */
@QuarkusTest
class PossibleDuplicatesTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final Person colleague = Person.therapist(clinic);

    @Inject
    Superuser superuser;

    @Inject
    DuplicateLimits limits;

    @Test
    void onesOwnPatientIsShownWithTheWayToTheRecord() {
        // Given
        UUID known = Orders.register(therapist, "Ana Gómez");

        // When
        Response refused = register(therapist, unsure("GOMEZ, Ana"));

        // Then
        refused.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:rehab:problem:possible-duplicate"))
                .body("matches", hasSize(1))
                .body("matches[0].name", equalTo("Ana Gómez"))
                .body("matches[0].birthDate", equalTo("1980-05-17"))
                .body("matches[0].leadName", equalTo("Name of " + therapist.subject()))
                .body("matches[0].mine", equalTo(true))
                .body("matches[0].archived", equalTo(false))
                .body("matches[0].patientId", equalTo(known.toString()));
        assertThat(patients()).isEqualTo("1");
        assertThat(keycloak.accountsOf(known)).hasSize(1);
    }

    @Test
    void aColleaguesPatientIsShownWithoutTheWayAndTheLookIsKept() {
        // Given
        UUID known = Orders.register(colleague, "Ana Gómez");

        // When
        Response refused = register(therapist, unsure("Ana Gómez"));

        // Then
        refused.then()
                .statusCode(409)
                .body("matches[0].leadName", equalTo("Name of " + colleague.subject()))
                .body("matches[0].mine", equalTo(false))
                .body("matches[0].patientId", nullValue());
        assertThat(refused.asString()).doesNotContain(known.toString());
        assertThat(superuser.texts("select subject from audit_event where what = 'POSSIBLE_DUPLICATE' and about = '"
                        + known + "'"))
                .containsExactly(therapist.subject());
    }

    @Test
    void whoeverHasLookedRegistersAllTheSame() {
        // Given
        Orders.register(colleague, "Ana Gómez");
        String key = UUID.randomUUID().toString();
        post(therapist, key, unsure("Ana Gómez")).then().statusCode(409);

        // When
        Response registered = post(therapist, key, unsure("Ana Gómez").put("notADuplicate", true));

        // Then
        registered.then().statusCode(201);
        assertThat(patients()).isEqualTo("2");
    }

    @Test
    void anotherClinicsPatientsAreNobodysBusiness() {
        // Given
        Orders.register(Person.therapist(UUID.randomUUID()), "Ana Gómez");

        // When
        Response registered = register(therapist, unsure("Ana Gómez"));

        // Then
        registered.then().statusCode(201);
    }

    @Test
    void somebodyElseBornOnTheSameDayIsRegistered() {
        // Given
        Orders.register(therapist, "Ana Gómez");

        // When
        Response registered = register(therapist, unsure("Hans Peter"));

        // Then
        registered.then().statusCode(201);
    }

    @Test
    void theSameNameWithAnotherYearOfBirthIsAskedAbout() {
        // Given
        Orders.register(therapist, "Ana Gómez");

        // When
        Response refused = register(therapist, unsure("ana gómez").put("birthDate", "1981-05-17"));

        // Then
        refused.then().statusCode(409).body("matches[0].birthDate", equalTo("1980-05-17"));
    }

    @Test
    void aRepeatedRequestIsNotItsOwnDuplicate() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = post(therapist, key, unsure("Ana Gómez"));

        // When
        Response again = post(therapist, key, unsure("Ana Gómez"));

        // Then
        again.then().statusCode(201).body("patient.id", equalTo(first.jsonPath().getString("patient.id")));
    }

    @Test
    void ofTwoAtOnceTheSecondIsAsked() {
        // When
        List<Integer> answers = Stream.of(therapist, colleague)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> register(each, unsure("Ana Gómez")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(patients()).isEqualTo("1");
    }

    @Test
    void theDefaultIsThatOfTheDatabasesOwnSimilarity() {
        assertThat(limits.nameLikeness()).isEqualTo(0.3);
    }

    private static JsonObject unsure(String name) {
        JsonObject registration = Orders.registration(name);
        registration.remove("notADuplicate");
        return registration;
    }

    private static Response register(Person who, JsonObject registration) {
        return post(who, UUID.randomUUID().toString(), registration);
    }

    private static Response post(Person who, String key, JsonObject registration) {
        return who.asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(registration.encode())
                .when()
                .post("/patients");
    }

    private String patients() {
        return superuser
                .texts("select count(*) from patient where clinic_id = '" + clinic + "'")
                .get(0);
    }
}
