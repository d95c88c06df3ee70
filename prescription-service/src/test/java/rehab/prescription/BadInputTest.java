package rehab.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** Whatever is sent, the answer is a problem that names the field, never a failure. */
@QuarkusTest
class BadInputTest extends ServiceTest {
    private static @Nullable UUID registered;
    private static final UUID CLINIC = UUID.randomUUID();
    private static final String SUBJECT = UUID.randomUUID().toString();

    private final Person therapist = Person.therapist(CLINIC, SUBJECT);
    private UUID patient = UUID.randomUUID();
    private UUID plank = UUID.randomUUID();

    /** One for all: what is refused changes nothing. */
    @BeforeEach
    void registerAPatient() {
        if (registered == null) {
            registered = Orders.register(therapist, "Ana");
        }
        patient = registered;
        plank = catalog.publish("Plank");
    }

    @ParameterizedTest(name = "registration with {0} = {1} is refused at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    name      | ""                      | name
                    name      | "   "                   | name
                    name      | null                    | name
                    name      | 5                       | name
                    name      | ["Ana"]                 | name
                    name      | "A\\u0000na"            | name
                    name      | "A\\ud83dna"            | name
                    birthDate | "2999-01-01"            | birthDate
                    birthDate | "1700-01-01"            | birthDate
                    birthDate | "2026-02-30"            | birthDate
                    birthDate | "yesterday"             | birthDate
                    birthDate | 19800517                | birthDate
                    birthDate | null                    | birthDate
                    language  | "EN"                    | language
                    language  | "fr"                    | language
                    language  | 0                       | language
                    language  | null                    | language
                    timeZone  | "Mars/Olympus_Mons"     | timeZone
                    timeZone  | "+02:00"                | timeZone
                    timeZone  | ""                      | timeZone
                    timeZone  | null                    | timeZone
                    timeZone  | "Europe/Madrid\\u0000"  | timeZone
                    id        | "x"                     | id
                    """)
    void registrationNamesTheField(String field, String value, String named) {
        // Given
        String body = Orders.registration("Ana").put(field, "@").encode().replace("\"@\"", value);

        // When
        Response refused = therapist.sends(body).when().post("/patients");

        // Then
        refusedNaming(refused, named);
    }

    @Test
    void aNameOfTwoHundredCharactersIsTakenAndOneMoreIsNot() {
        // Given
        String longest = "😀".repeat(200);

        // When
        Response taken =
                therapist.sends(Orders.registration(longest).encode()).when().post("/patients");
        Response refused = therapist
                .sends(Orders.registration(longest + "a").encode())
                .when()
                .post("/patients");

        // Then
        taken.then().statusCode(201).body("patient.name", equalTo(longest));
        refusedNaming(refused, "name");
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {                                | body
                    nonsense                         | body
                    []                               | body
                    null                             | body
                    "text"                           | body
                    {"title":"T"} trailing           | body
                    {"title":"T","title":"U"}        | body
                    """)
    void whatIsNotThePrescriptionExpectedIsRefused(String body, String named) {
        refusedNaming(therapist.sends(body).when().post("/patients/{p}/prescriptions", patient), named);
    }

    @ParameterizedTest(name = "{0} -> {1} is refused at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "min":2,"max":3           | "min":-2,"max":3          | routines[0].lines[0].dose.sets.min
                    "min":2,"max":3           | "min":4,"max":3           | routines[0].lines[0].dose.sets.min
                    "min":2,"max":3           | "min":2,"max":21          | routines[0].lines[0].dose.sets.max
                    "min":2,"max":3           | "min":2                   | routines[0].lines[0].dose.sets.max
                    "min":2,"max":3           | "min":"2","max":3         | routines[0].lines[0].dose.sets.min
                    "min":2,"max":3           | "min":2.5,"max":3         | routines[0].lines[0].dose.sets.min
                    "min":2,"max":3           | "min":99999999999,"max":3 | routines[0].lines[0].dose.sets.min
                    "min":8,"max":12          | "min":0,"max":12          | routines[0].lines[0].dose.amount.min
                    "min":8,"max":12          | "min":8,"max":601         | routines[0].lines[0].dose.amount.max
                    "REPS"                    | "MILES"                   | routines[0].lines[0].dose.unit
                    "REPS"                    | 0                         | routines[0].lines[0].dose.unit
                    "restSeconds":60          | "restSeconds":-1          | routines[0].lines[0].dose.restSeconds
                    "restSeconds":60          | "holdSeconds":{"min":-1,"max":2} | routines[0].lines[0].dose.holdSeconds.min
                    "restSeconds":60          | "holdSeconds":{"min":3,"max":2}  | routines[0].lines[0].dose.holdSeconds.min
                    "restSeconds":60          | "tempo":"slow"            | routines[0].lines[0].dose.tempo
                    "EACH"                    | "BOTH"                    | routines[0].lines[0].side
                    "EACH"                    | null                      | routines[0].lines[0].side
                    "Stop at the first sting" | ""                        | routines[0].lines[0].safetyNote
                    "Stop at the first sting" | "a\\u0000b"               | routines[0].lines[0].safetyNote
                    "Desk break"              | ""                        | routines[0].name
                    "Upper back"              | null                      | title
                    "Stop when it hurts 🙂"   | null                      | safetyNote
                    "Stop when it hurts 🙂"   | "x","painRule":"NONE"     | painRule
                    "kind":"PER_DAY","times":4 | "kind":"PER_DAY","times":0                 | routines[0].schedule.times
                    "kind":"PER_DAY","times":4 | "kind":"PER_DAY"                           | routines[0].schedule.times
                    "kind":"PER_DAY","times":4 | "kind":"PER_WEEK","min":3,"max":2          | routines[0].schedule.min
                    "kind":"PER_DAY","times":4 | "kind":"PER_DAY","times":4,"days":[]       | routines[0].schedule.days
                    "kind":"PER_DAY","times":4 | "kind":"DAYS_OF_WEEK","days":[],"timesPerDay":1         | routines[0].schedule.days
                    "kind":"PER_DAY","times":4 | "kind":"DAYS_OF_WEEK","days":["FUNDAY"],"timesPerDay":1 | routines[0].schedule.days[0]
                    "kind":"PER_DAY","times":4 | "kind":"DAYS_OF_WEEK","days":[null],"timesPerDay":1     | routines[0].schedule.days[0]
                    "kind":"PER_DAY","times":4 | "kind":"HOURLY"                            | routines[0].schedule
                    "kind":"PER_DAY","times":4 | "times":4                                  | routines[0].schedule
                    """)
    void prescriptionNamesTheField(String what, String instead, String named) {
        // Given
        String body = Orders.prescription(plank).encode().replace(what, instead);

        // When
        Response refused = therapist.sends(body).when().post("/patients/{p}/prescriptions", patient);

        // Then
        refusedNaming(refused, named);
    }

    @Test
    void tooManyLinesAndRoutinesAreRefused() {
        // Given
        UUID[] lines = new UUID[21];
        java.util.Arrays.fill(lines, plank);
        JsonObject many = Orders.prescription(plank);
        for (int i = 0; i < 10; i++) {
            many.getJsonArray("routines")
                    .add(many.getJsonArray("routines").getJsonObject(0).copy());
        }
        JsonObject none = Orders.prescription();

        // When / Then
        refusedNaming(send(Orders.prescription(lines)), "routines[0].lines");
        refusedNaming(send(many), "routines");
        refusedNaming(send(none), "routines[0].lines");
        refusedNaming(send(Orders.prescription(plank).putNull("routines")), "routines");
    }

    @Test
    void badIdentitiesInTheBodyAreRefused() {
        // Given
        JsonObject notAnId = Orders.prescription(plank);
        notAnId.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put("exerciseId", "plank");
        JsonObject unknownRoutine = Orders.prescription(plank);
        unknownRoutine
                .getJsonArray("routines")
                .getJsonObject(0)
                .put("routineId", UUID.randomUUID().toString());

        // When / Then
        refusedNaming(send(notAnId), "routines[0].lines[0].exerciseId");
        refusedNaming(send(unknownRoutine), "routines[0].routineId");
    }

    @Test
    void aHugeBodyIsRefused() {
        // Given
        String huge =
                Orders.prescription(plank).put("title", "x".repeat(300_000)).encode();

        // When
        Response refused = therapist.sends(huge).when().post("/patients/{p}/prescriptions", patient);

        // Then
        refused.then().statusCode(413).body("type", equalTo("urn:rehab:problem:too-large"));
    }

    @ParameterizedTest(name = "GET {0} is refused at {1}")
    @CsvSource({
        "/patients/ana, patientId",
        "/patients/1-1-1-1-1, patientId",
        "/patients/ana/prescriptions, patientId",
        "/patients/{p}/prescriptions/x, prescriptionId",
        "/patients/{p}/prescriptions/{p}/versions/one, version",
        "/patients/{p}/prescriptions/{p}/versions/99999999999, version",
        "/patients?limit=0, limit",
        "/patients?limit=101, limit",
        "/patients?limit=ten, limit",
        "/patients?cursor=%00, cursor",
        "/patients?cursor=bm9wZQ, cursor",
        "/patients?q=%00, q",
    })
    void addressesAreChecked(String path, String named) {
        // When
        Response refused =
                therapist.asks().urlEncodingEnabled(false).when().get(path.replace("{p}", patient.toString()));

        // Then
        refusedNaming(refused, named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/patients/ana/prescriptions/x/y/z",
                "/patients/{p}/prescriptions/x/y/z",
                "/patients/{p}/nothing"
            })
    void anAddressThatDoesNotExistIsNotFound(String path) {
        therapist
                .asks()
                .when()
                .get(path.replace("{p}", patient.toString()))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest(name = "activation with {0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"effectiveFrom":"2020-01-01"}       | effectiveFrom
                    {"effectiveFrom":"2999-01-01"}       | effectiveFrom
                    {"effectiveFrom":"+999999999-12-31"} | effectiveFrom
                    {"effectiveFrom":"soon"}             | effectiveFrom
                    {"reason":""}                        | reason
                    {"reason":"a\\u0000"}                | reason
                    {"because":"x"}                      | because
                    {                                    | body
                    """)
    void activationNamesTheField(String body, String named) {
        // Given
        UUID prescription = Orders.draft(therapist, patient, plank);

        // When
        Response refused = therapist
                .sends(body)
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);

        // Then
        refusedNaming(refused, named);
    }

    @Test
    void pausingNeedsAReasonAndPlacingARole() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);

        // When / Then
        refusedNaming(
                therapist
                        .sends("{\"reason\":\" \"}")
                        .when()
                        .post("/patients/{p}/prescriptions/{id}/pause", patient, prescription),
                "reason");
        refusedNaming(
                therapist.sends("{\"role\":\"BOSS\"}").when().put("/patients/{p}/care-team/{t}", patient, "somebody"),
                "role");
        refusedNaming(therapist.sends("{}").when().put("/patients/{p}/care-team/{t}", patient, "somebody"), "role");
        refusedNaming(
                therapist
                        .sends("{\"role\":\"LEAD\"}")
                        .when()
                        .put("/patients/{p}/care-team/{t}", patient, "x".repeat(101)),
                "therapistId");
    }

    @Test
    void whatIsUnknownIsNotFoundWithTheSameBodyAsWhatIsNotYours() {
        // Given
        UUID theirs = Orders.register(Person.therapist(UUID.randomUUID()), "Berta");

        // When
        Response nowhere = therapist.asks().when().get("/patients/{p}", UUID.randomUUID());
        Response elsewhere = therapist.asks().when().get("/patients/{p}", theirs);

        // Then
        nowhere.then().statusCode(404);
        assertThat(elsewhere.statusCode()).isEqualTo(nowhere.statusCode());
        assertThat(elsewhere.asString()).isEqualTo(nowhere.asString());
    }

    @Test
    void emojiAndEveryScriptComeBackAsTheyWereSent() {
        // Given
        String title = "Rücken 🧘🏽‍♀️ 背中 ظهر";

        // When
        Response made = send(Orders.prescription(plank).put("title", title));

        // Then
        made.then().statusCode(201).body("draft.title", equalTo(title));
    }

    private Response send(JsonObject content) {
        return therapist.sends(content.encode()).when().post("/patients/{p}/prescriptions", patient);
    }

    private static void refusedNaming(Response refused, String field) {
        refused.then().statusCode(400).contentType("application/problem+json").body("errors.field", hasItem(field));
    }
}
