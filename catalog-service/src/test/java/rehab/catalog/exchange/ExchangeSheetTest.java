package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ExchangeSheetTest {
    private final Clinic clinic = Clinic.empty();

    @Test
    void outAndInAgainChangesNothingAndOneCellMakesOneDraft() {
        // Given
        UUID row = clinic.authoring().published(Authoring.complete("Bent row", "=Slowly | and > well"));
        clinic.authoring().published(Authoring.complete("Arm circle", "Small."));
        clinic.authoring().draft(Authoring.bare("Not finished"));
        byte[] sheet = clinic.sheet();

        // Then
        clinic.takeSheet(sheet, false)
                .then()
                .statusCode(200)
                .body("created", empty())
                .body("changed", empty())
                .body("unchanged", equalTo(3));
        assertThat(clinic.sheet()).isEqualTo(sheet);

        // When
        byte[] edited = bytes(text(sheet).replace("Small.", "Smaller."));
        clinic.takeSheet(edited, false)
                .then()
                .body("changed", contains("arm-circle"))
                .body("unchanged", equalTo(2));

        // Then
        clinic.authoring()
                .author()
                .get("/exercises/arm-circle")
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("cautions", contains("Small."));
        assertThat(text(clinic.sheet())).contains("Smaller.");
        clinic.authoring().author().get("/exercises/{id}/draft", row).then().body("item.draftOpen", equalTo(false));
    }

    @Test
    void everyBadRowIsReportedAndNothingIsWritten() {
        String sheet = """
                slug,name,purpose,type,sides,counted_in,hazards
                neck-nod,Neck nod,Loosens the neck.,MOBILITY,EACH,REPS,NONE
                plank,Ours,Strong.,MOBILITY,EACH,REPS,NONE
                neck-turn,,Loosens the neck.,WALKING,EACH,REPS,NONE
                neck-nod,Again,Twice.,MOBILITY,EACH,REPS,NONE
                """;
        clinic.takeSheet(bytes(sheet), true)
                .then()
                .statusCode(200)
                .body("problems.row", contains(3, 4, 4, 5))
                .body("problems.column", contains("slug", "type", "name", "slug"))
                .body("problems.code", contains("SLUG_TAKEN", "Code", "NotNull", "Duplicate"));
        clinic.takeSheet(bytes(sheet), false)
                .then()
                .statusCode(422)
                .contentType(containsString("application/problem+json"))
                .body("errors.field", contains("row[3].slug", "row[4].type", "row[4].name", "row[5].slug"));
        clinic.authoring().author().get("/exercises/neck-nod").then().statusCode(404);
    }

    @Test
    void aNewRowBecomesADraftThatCanBeSubmitted() {
        String sheet = """
                slug,name,purpose,regions,type,positions,sides,counted_in,steps,stop_if,cautions,hazards
                neck-nod,Neck nod,Loosens the neck.,NECK,mobility,seated,both_together,reps,Sit. | Nod.,It hurts.,Slowly.,NECK_FLEXION
                """;
        clinic.takeSheet(bytes(sheet), true).then().statusCode(200).body("created", contains("neck-nod"));
        clinic.authoring().author().get("/exercises/neck-nod").then().statusCode(404);
        clinic.takeSheet(bytes(sheet), false).then().statusCode(200).body("problems", empty());
        UUID id = UUID.fromString(clinic.authoring()
                .author()
                .get("/exercises/neck-nod")
                .jsonPath()
                .getString("id"));
        clinic.publish(id, clinic.authoring().tag(id));
        clinic.authoring()
                .author()
                .get("/exercises/neck-nod")
                .then()
                .body("assignable", equalTo(true))
                .body("variants[0].hazards", contains("NECK_FLEXION"));
    }

    @Test
    void whatIsInReviewCannotBeChanged() {
        clinic.authoring().submitted(Authoring.complete("Bent row", "Small."));
        byte[] sheet = clinic.sheet();
        clinic.takeSheet(sheet, false).then().statusCode(200).body("unchanged", equalTo(1));
        clinic.takeSheet(bytes(text(sheet).replace("Small.", "Smaller.")), false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("IN_REVIEW"));
    }

    @Test
    void aSheetHoldsOnlyOnesOwn() {
        clinic.authoring().draft(Authoring.bare("Ours alone"));
        assertThat(text(clinic.sheet())).contains("ours-alone").doesNotContain("wall-arm-slide");
        assertThat(text(Clinic.empty().sheet())).startsWith("\uFEFFslug,name,").doesNotContain("ours-alone");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        clinic.administrator()
                .contentType("application/json")
                .body("{}")
                .post("/catalog/exercises.csv")
                .then()
                .statusCode(415);
        clinic.authoring().patient().get("/catalog/exercises.csv").then().statusCode(403);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
