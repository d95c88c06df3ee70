package rehab.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Statements;

/**
 * A list costs the same number of statements, however long it is. What is recalled is the clinic's own: nobody else is checked
 * again because of it.
 */
@QuarkusTest
class StatementCountTest extends ServiceTest {
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);

    @Inject
    Statements count;

    @Test
    void patientsInOneStatement() {
        // Given
        UUID plank = catalog.publish("Plank");
        for (int i = 0; i < 5; i++) {
            Orders.active(therapist, Orders.register(therapist, "Ana " + i), plank);
        }

        // When
        long statements = count.of(() ->
                therapist.asks().when().get("/patients").then().statusCode(200).body("items", hasSize(5)));

        // Then
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void prescriptionsInOneStatementBesideTheirPatient() {
        // Given
        UUID plank = catalog.publish("Plank");
        UUID patient = Orders.register(therapist, "Ana");
        for (int i = 0; i < 5; i++) {
            Orders.active(therapist, patient, plank);
        }

        // When
        long statements = count.of(() -> therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions", patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(5)));

        // Then
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void recallsInOneStatementHoweverManyPrescriptionsTheyConcern() {
        // Given
        UUID plank = catalog.publish("Plank");
        for (int i = 0; i < 3; i++) {
            Orders.active(therapist, Orders.register(therapist, "Ana " + i), plank);
            CatalogNews.recalled(plank, clinic, "SAFETY_CHANGED", 2);
        }

        // When
        long statements = count.of(() ->
                therapist.asks().when().get("/recalls").then().statusCode(200).body("items[0].affected", is(3)));

        // Then
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void recalledPrescriptionsInOneStatementBesideTheRecall() {
        // Given
        UUID plank = catalog.publish("Plank");
        for (int i = 0; i < 3; i++) {
            Orders.active(therapist, Orders.register(therapist, "Ana " + i), plank);
        }
        String recall = CatalogNews.recalled(plank, clinic, "SAFETY_CHANGED", 2);

        // When
        long statements = count.of(() -> therapist
                .asks()
                .when()
                .get("/recalls/{id}/prescriptions", recall)
                .then()
                .statusCode(200)
                .body("items", hasSize(3)));

        // Then
        assertThat(statements).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aPrescriptionWithWhatIsRecalledAndAcknowledgedOfItInFourStatements(int lines) {
        // Given
        UUID[] exercises = new UUID[lines];
        for (int i = 0; i < lines; i++) {
            exercises[i] = catalog.publish("Plank " + i);
            CatalogNews.recalled(exercises[i], clinic, "SAFETY_CHANGED", 2);
        }
        UUID patient = Orders.register(therapist, "Ana");
        UUID prescription = Orders.active(therapist, patient, exercises);

        // When
        long statements = count.of(() -> therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}", patient, prescription)
                .then()
                .statusCode(200)
                .body("version.routines[0].lines.recall.findAll { it != null }", hasSize(lines)));

        // Then
        assertThat(statements).isEqualTo(4);
    }

    @Test
    void pagesShowEveryPatientOnceInTheOrderOfNames() {
        // Given
        for (String name : List.of("berta", "Ana", "ÁNGEL", "Clara", "ana", "Zoë_%")) {
            Orders.register(therapist, name);
        }

        // When
        Response first = page(null);
        Response second = page(first.jsonPath().getString("nextCursor"));
        Response third = page(second.jsonPath().getString("nextCursor"));

        // Then
        first.then().body("nextCursor", notNullValue()).body("items", hasSize(2));
        third.then().body("nextCursor", nullValue()).body("items", hasSize(2));
        Set<String> seen = new HashSet<>();
        for (Response page : List.of(first, second, third)) {
            seen.addAll(page.jsonPath().getList("items.id", String.class));
        }
        assertThat(seen).hasSize(6);
        therapist.asks().queryParam("q", "aNA").when().get("/patients").then().body("items", hasSize(2));
        therapist.asks().queryParam("q", "_%").when().get("/patients").then().body("items", hasSize(1));
        therapist.asks().queryParam("q", "!").when().get("/patients").then().body("items", hasSize(0));
    }

    @Test
    void anActivationOfTwelveLinesCostsAsMuchAsOne() {
        // Given
        UUID patient = Orders.register(therapist, "Ana");
        UUID small = Orders.draft(therapist, patient, catalog.publish("Plank"));
        UUID[] exercises = new UUID[12];
        for (int i = 0; i < exercises.length; i++) {
            exercises[i] = catalog.publish("Exercise " + i);
        }
        UUID large = Orders.draft(therapist, patient, exercises);

        // When
        long one = activation(patient, small);
        long twelve = activation(patient, large);

        // Then
        assertThat(twelve).isEqualTo(one);
    }

    private long activation(UUID patient, UUID prescription) {
        String etag = Orders.etag(therapist, patient, prescription);
        return count.of(() -> therapist
                .sends("{}")
                .header("If-Match", etag)
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription)
                .then()
                .statusCode(201));
    }

    private Response page(@org.jspecify.annotations.Nullable String cursor) {
        var request = therapist.asks().queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.when().get("/patients");
    }
}
