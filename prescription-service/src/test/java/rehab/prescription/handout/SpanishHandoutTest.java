package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

/** A Spanish sheet says in Spanish what the clinic has signed off of the revision that was ordered, and nothing else. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class SpanishHandoutTest extends ServiceTest {
    private static final String ONLY_IN_ENGLISH = "solo en inglés";

    private Person therapist;
    private UUID patient;
    private UUID plank;

    @BeforeEach
    void aPatient() {
        therapist = Person.therapist(UUID.randomUUID());
        patient = Orders.register(therapist, "Demo Patient");
        plank = catalog.publish("Plank");
    }

    @Test
    void allOfTheExerciseIsInSpanishWhereTheClinicSignedItOff() throws IOException {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        catalog.translate(plank, 1, "Plancha");

        // When
        String text = text(sheet(prescription, "es"));

        // Then
        assertThat(text)
                .contains("1 Plancha", "Paso de Plancha", "1 De pie", "2 Acostado")
                .contains("Suelte el aire", "En el vientre", "Si le pincha", "Despacio")
                .doesNotContain("Plank", "Breathe out", "belly", "stings", "Slowly", "Stand", ONLY_IN_ENGLISH);
    }

    @Test
    void aVariantIsInSpanishTooWithItsOwnStepsAndCautions() throws IOException {
        // Given
        JsonObject ordered = Orders.prescription(plank);
        ordered.getJsonArray("routines")
                .getJsonObject(0)
                .getJsonArray("lines")
                .getJsonObject(0)
                .put("variant", "HARDER");
        UUID prescription = activated(ordered);
        catalog.translate(plank, 1, "Plancha");

        // When
        String text = text(sheet(prescription, "es"));

        // Then
        assertThat(text)
                .contains("Plancha De puntillas", "Paso difícil de Plancha", "Despacio Sin dolor")
                .doesNotContain("On the toes", "Harder step", "Only without pain", "Paso de Plancha");
    }

    @Test
    void whatIsNotSignedOffStaysEnglishAndTheSheetSaysSo() throws IOException {
        // Given
        UUID bridge = catalog.publish("Bridge");
        UUID prescription = Orders.active(therapist, patient, plank, bridge);
        catalog.translate(plank, 1, "Plancha");

        // When
        String text = text(sheet(prescription, "es"));

        // Then
        assertThat(text)
                .contains(ONLY_IN_ENGLISH, "1 Plancha", "1 De pie")
                .contains("2 Bridge", "Step of Bridge", "Breathe out", "1 Stand");
    }

    @Test
    void aTranslationOfALaterRevisionIsNotOfWhatWasOrdered() throws IOException {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        catalog.revise(plank, 2, "Plank, revised");
        catalog.translate(plank, 2, "Plancha corregida");

        // When
        String text = text(sheet(prescription, "es"));

        // Then
        assertThat(text)
                .contains(ONLY_IN_ENGLISH, "1 Plank", "Step of Plank", "1 Stand")
                .doesNotContain("Plancha", "revised");
    }

    @Test
    void theTranslationOfTheRevisionOrderedIsUsedAfterALaterRevision() throws IOException {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        catalog.translate(plank, 1, "Plancha");
        catalog.revise(plank, 2, "Plank, revised");

        // When
        String text = text(sheet(prescription, "es"));

        // Then
        assertThat(text).contains("1 Plancha").doesNotContain(ONLY_IN_ENGLISH, "revised");
    }

    @Test
    void aSheetIsAnotherOneOnceItsWordsAreSignedOff() {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        String etag = sheet(prescription, "es").header("ETag");

        // When
        catalog.translate(plank, 1, "Plancha");

        // Then
        assertThat(sheet(prescription, "es").header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void anEnglishSheetSaysWhatWasOrderedInTheWordsOfTheOrder() throws IOException {
        // Given
        UUID prescription = Orders.active(therapist, patient, plank);
        catalog.translate(plank, 1, "Plancha");

        // When
        String text = text(sheet(prescription, "en"));

        // Then
        assertThat(text).contains("1 Plank", "Step of Plank").doesNotContain("Plancha", ONLY_IN_ENGLISH);
    }

    private UUID activated(JsonObject ordered) {
        Response drafted = therapist.sends(ordered.encode()).when().post("/patients/{p}/prescriptions", patient);
        UUID prescription = UUID.fromString(drafted.jsonPath().getString("id"));
        Orders.activate(therapist, patient, prescription, new JsonObject())
                .then()
                .statusCode(201);
        return prescription;
    }

    private Response sheet(UUID prescription, String language) {
        return therapist
                .asks()
                .queryParam("language", language)
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/1/handout", patient, prescription);
    }

    /** Wherever its lines break. */
    private static String text(Response sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
