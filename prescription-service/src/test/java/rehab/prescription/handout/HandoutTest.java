package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.ServiceTest;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class HandoutTest extends ServiceTest {
    private static final String HANDOUT = "/patients/{p}/prescriptions/{id}/versions/1/handout";

    private UUID clinic;
    private Person therapist;
    private UUID patient;
    private UUID plank;
    private UUID prescription;

    @BeforeEach
    void aPlan() {
        clinic = UUID.randomUUID();
        therapist = Person.therapist(clinic);
        patient = Orders.register(therapist, "Demo Patient");
        plank = catalog.publish("Plank");
        prescription = Orders.active(therapist, patient, plank, plank);
    }

    @Test
    void therapistsPrintWhatWasOrdered() throws IOException {
        // When
        Response answer = get(therapist.asks());

        // Then
        answer.then().statusCode(200).contentType("application/pdf").header("Cache-Control", "private, no-cache");
        assertThat(answer.header("Content-Disposition")).doesNotContain("Demo").contains("exercises-");
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            String text = text(pdf);
            assertThat(text)
                    .contains("For Demo Patient", "Upper back", "2 to 3 sets of 8 to 12 repetitions on each side.")
                    .contains("Stop at the first sting", "Step of Plank", "Chest pain", "1 Stand", "2 Lie down")
                    .contains(VersionCode.of(prescription, 1));
        }
    }

    @Test
    void patientsPrintTheirOwnInTheirLanguageOrAnother() throws IOException {
        // Given
        Person self = Person.patient(clinic, patient);

        // When
        Response answer = get(self.asks().queryParam("language", "es").queryParam("type", "LARGE"));

        // Then
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(text(pdf)).contains("Sus ejercicios en casa", "Dolor en el pecho");
        }
    }

    @Test
    void anUnchangedSheetIsNotSentAgain() {
        // Given
        String etag = get(therapist.asks()).header("ETag");

        // When
        Response again = get(therapist.asks().header("If-None-Match", etag));

        // Then
        again.then().statusCode(304).header("ETag", etag);
    }

    @Test
    void anotherKindOfSheetHasAnotherTag() {
        // Given
        String etag = get(therapist.asks()).header("ETag");

        // When
        Response other = get(therapist.asks().queryParam("paper", "LETTER").header("If-None-Match", etag));

        // Then
        other.then().statusCode(200);
        assertThat(other.header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void eachFigureIsAskedForOnceWithTheUsersOwnToken() {
        // When
        get(therapist.asks()).then().statusCode(200);

        // Then
        assertThat(catalog.requests().stream()
                        .filter(path -> path.contains(plank.toString()) && path.endsWith("figure.svg")))
                .hasSize(1);
        assertThat(catalog.tokens()).contains("Bearer " + therapist.token());
    }

    @Test
    void thereIsNoSheetWithoutItsFigures() {
        // Given
        catalog.become(FakeServer.Mode.AWAY);

        // When
        Response answer = get(therapist.asks());

        // Then
        answer.then().statusCode(503).contentType(startsWith("application/problem+json"));
    }

    @Test
    void aVersionThatIsNotThereHasNoSheet() {
        // When
        Response answer = therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/2/handout", patient, prescription);

        // Then
        answer.then().statusCode(404);
    }

    @Test
    void anUnknownPaperIsNamed() {
        // When
        Response answer = get(therapist.asks().queryParam("paper", "A5"));

        // Then
        answer.then().statusCode(400).body("errors[0].field", equalTo("paper"));
    }

    /** Wherever its lines break. */
    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private Response get(RequestSpecification request) {
        return request.when().get(HANDOUT, patient, prescription);
    }
}
