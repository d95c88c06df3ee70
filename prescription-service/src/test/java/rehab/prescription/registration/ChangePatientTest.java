package rehab.prescription.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.FakeServer.Mode;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Superuser;

/** Changing what a patient's record says of the person. */
@QuarkusTest
class ChangePatientTest extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private UUID patient = UUID.randomUUID();

    @Inject
    Superuser superuser;

    @BeforeEach
    void registerAPatient() {
        patient = Orders.register(therapist, "Ana");
    }

    @Test
    void theRecordSaysWhatWasWrittenAndWhatItSaidBeforeIsKept() {
        // Given
        String etag = etag();

        // When
        Response changed = put(etag, wanted().put("name", " Ana Gómez "));

        // Then
        changed.then()
                .statusCode(200)
                .body("name", equalTo("Ana Gómez"))
                .body("contact.phone", equalTo("+34 600 123 456"))
                .body("contact.email", equalTo("ana@example.org"));
        assertThat(changed.header("ETag")).isNotEqualTo(etag).isEqualTo(etag());
        assertThat(therapist.asks().when().get("/patients/{p}", patient).asString())
                .isEqualTo(changed.asString());
        assertThat(superuser.texts(
                        "select name || ' ' || revision || ' ' || coalesce(phone, 'none') from patient_earlier"
                                + " where patient_id = '" + patient + "'"))
                .containsExactly("Ana 1 none");
    }

    @Test
    void theSameAgainChangesNothing() {
        // Given
        Response first = put(etag(), wanted());

        // When
        Response again = put(first.header("ETag"), wanted());

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void withoutContactNoneIsKnownAnyMore() {
        // Given
        put(etag(), wanted()).then().statusCode(200);
        JsonObject without = wanted();
        without.remove("contact");

        // When
        Response changed = put(etag(), without);

        // Then
        changed.then().statusCode(200).body("contact", nullValue());
    }

    @Test
    void aStateThatTheClientHasNotSeenIsNotOverwritten() {
        // Given
        String seen = etag();
        put(seen, wanted()).then().statusCode(200);

        // When
        Response late = put(seen, wanted().put("name", "Anna"));
        Response blind = therapist.sends(wanted().encode()).when().put("/patients/{p}", patient);

        // Then
        late.then().statusCode(412).body("errors[0].field", equalTo("If-Match"));
        blind.then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+34 600 123 456",
                "030 123456",
                "(030) 123-4567",
                "+1 (212) 555-0100 ext. 7",
                "12345",
                "0049/30/1234567"
            })
    void aTelephoneNumberIsWrittenInManyWays(String phone) {
        JsonObject body = wanted().put("contact", new JsonObject().put("phone", phone));
        put(etag(), body).then().statusCode(200).body("contact.phone", equalTo(phone));
    }

    @ParameterizedTest
    @CsvSource({
        "phone, call me",
        "phone, 1234",
        "phone, 123456789012345678901",
        "phone, ' 600123456'",
        "phone, ''",
        "email, ana",
        "email, ana@",
        "email, ana@a b",
        "email, 'Ana <ana@example.org>'",
        "email, 'ana@example.org,berta@example.org'"
    })
    void whatIsNoAddressIsRefused(String field, String value) {
        JsonObject body = wanted().put("contact", new JsonObject().put(field, value));
        put(etag(), body).then().statusCode(400).body("errors.field", hasItem("contact." + field));
    }

    @ParameterizedTest
    @CsvSource({"birthDate, 2999-01-01", "birthDate, 1800-01-01", "timeZone, Mars/Base", "language, xx", "name, ' '"})
    void whatCannotBeIsRefusedNamingTheField(String field, String value) {
        put(etag(), wanted().put(field, value)).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void anotherTimeZoneIsAnnouncedWithTheCareTeam() {
        // When
        put(etag(), wanted().put("timeZone", "America/New_York")).then().statusCode(200);

        // Then
        await().atMost(PATIENCE).until(() -> adherence.about(patient).size() == 2);
        JsonObject told = adherence.about(patient).get(1).body();
        assertThat(told.getString("timeZone")).isEqualTo("America/New_York");
        assertThat(told.getLong("sequence")).isEqualTo(2);
        assertThat(told.getJsonArray("members"))
                .containsExactly(
                        new JsonObject().put("therapistId", therapist.subject()).put("role", "LEAD"));
    }

    @Test
    void howThePatientIsReachedIsAnnouncedAndThatThereIsNoAddressAnyMore() {
        // When
        put(etag(), wanted()).then().statusCode(200);
        put(etag(), wanted().put("name", "Ana Nueva")).then().statusCode(200);
        put(etag(), wanted().put("name", "Ana Nueva").put("language", "en").put("contact", new JsonObject()))
                .then()
                .statusCode(200);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(announced("sequence")).containsExactly("1", "2", "3"));
        assertThat(announced("email")).containsExactly("null", "ana@example.org", "null");
        assertThat(announced("language")).containsExactly("en", "es", "en");
    }

    /** One field of what was announced about the patient; what came more than once is the same each time, and told once. */
    private List<String> announced(String field) {
        Map<Long, String> bySequence = new LinkedHashMap<>();
        adherence
                .about(patient)
                .forEach(told -> bySequence.put(
                        told.body().getLong("sequence"),
                        String.valueOf(told.body().getValue(field))));
        return List.copyOf(bySequence.values());
    }

    @Test
    void aNewNameReachesTheAccountOnceItIsThereAgain() {
        // Given
        keycloak.become(Mode.AWAY);
        put(etag(), wanted().put("name", "Ana Nueva")).then().statusCode(200);

        // When
        keycloak.become(Mode.ANSWERS);

        // Then
        await().atMost(PATIENCE).until(() -> account().getString("firstName").equals("Ana Nueva"));
        assertThat(account().getBoolean("enabled")).isTrue();
        assertThat(account().getString("username")).startsWith("ana-");
    }

    @Test
    void contactIsTakenAtRegistrationToo() {
        // When
        Response registered = therapist
                .sends(Orders.registration("Berta")
                        .put("contact", new JsonObject().put("phone", "600 123 456"))
                        .encode())
                .when()
                .post("/patients");

        // Then
        registered.then().statusCode(201).body("patient.contact.phone", equalTo("600 123 456"));
    }

    private JsonObject account() {
        return keycloak.accountsOf(patient).get(0);
    }

    private static JsonObject wanted() {
        return new JsonObject()
                .put("name", "Ana")
                .put("birthDate", "1980-05-17")
                .put("contact", new JsonObject().put("phone", "+34 600 123 456").put("email", "ana@example.org"))
                .put("language", "es")
                .put("timeZone", "Europe/Madrid");
    }

    private String etag() {
        return therapist.asks().when().get("/patients/{p}", patient).header("ETag");
    }

    private Response put(String ifMatch, JsonObject body) {
        return therapist.sends(body.encode()).header("If-Match", ifMatch).when().put("/patients/{p}", patient);
    }
}
