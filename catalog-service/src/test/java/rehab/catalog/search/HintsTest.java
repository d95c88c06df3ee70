package rehab.catalog.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Which words are offered for mistyped ones, and to whom. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class HintsTest {
    private final Authoring clinic = Authoring.inANewClinic();

    @Test
    void aPatientIsOfferedWordsOfWhatIsPublished() {
        // Given
        clinic.published(Authoring.complete("Kwibbelstep", "Slowly."));

        // Then
        search(clinic.patient(), "kwibbelstp", false)
                .body("items", hasSize(1))
                .body("didYouMean", equalTo("kwibbelstep"));
        search(AsCaller.patient(), "scapulr", false).body("didYouMean", equalTo("scapular"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDraftsWordIsOfferedToNobodyWhoFindsNothingByIt(boolean facets) {
        // Given
        clinic.draft(Authoring.bare("Kwibbelstap"));

        // Then
        search(clinic.patient(), "kwibbelstp", facets).body("items", empty()).body("didYouMean", nullValue());
        search(clinic.author(), "kwibbelstp", facets).body("items", empty()).body("didYouMean", nullValue());
        search(clinic.author().queryParam("status", "DRAFT"), "kwibbelstp", facets)
                .body("items", hasSize(1))
                .body("didYouMean", equalTo("kwibbelstap"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDraftsWordIsNotOfferedToAPatientWhoFindsAnotherOneByIt(boolean facets) {
        // Given: both are as near to what is typed
        clinic.published(Authoring.complete("Kwibbelstep", "Slowly."));
        clinic.draft(Authoring.bare("Kwibbelstap"));

        // Then
        search(clinic.patient(), "kwibbelstp", facets)
                .body("items.name", hasItem("Kwibbelstep"))
                .body("didYouMean", nullValue());
        search(clinic.author(), "kwibbelstp", facets).body("didYouMean", equalTo("kwibbelstap"));
    }

    @Test
    void aWordOfASpanishThatNobodySignedIsNotOfferedToAPatient() {
        search(AsCaller.patient(), "paletilas", false)
                .body("items", not(empty()))
                .body("didYouMean", nullValue());
        search(AsCaller.therapist(), "paletilas", false).body("didYouMean", equalTo("paletillas"));
    }

    @Test
    void aSignThatStandsForManyLettersHarmsNobody() {
        search(AsCaller.patient(), "sho" + "ﬃ".repeat(197), false).body("items", empty());
        search(AsCaller.patient(), "𐍈".repeat(100), false).body("items", empty());
    }

    private static ValidatableResponse search(RequestSpecification who, String typed, boolean facets) {
        return who.queryParam("q", typed)
                .queryParam("facets", facets)
                .get("/exercises")
                .then()
                .statusCode(200);
    }
}
