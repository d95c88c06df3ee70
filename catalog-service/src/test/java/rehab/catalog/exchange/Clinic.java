package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import rehab.catalog.lifecycle.Authoring;

/** A clinic that carries its catalog in and out. */
record Clinic(Authoring authoring) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Clinic empty() {
        return new Clinic(Authoring.inANewClinic());
    }

    RequestSpecification administrator() {
        return authoring.administrator("an-importer");
    }

    byte[] export() {
        return administrator().get("/catalog/export").asByteArray();
    }

    /** What the clinic has written, as the export says it, without where each item stands. */
    String own() throws IOException {
        JsonNode own = JSON.readTree(export()).path("own");
        own.findParents("status").forEach(item -> ((ObjectNode) item).remove("status"));
        return own.toString();
    }

    Response take(byte[] document, boolean dryRun) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(document)
                .post("/catalog/import?dryRun={dryRun}", dryRun);
    }

    byte[] sheet() {
        return administrator().get("/catalog/exercises.csv").asByteArray();
    }

    Response takeSheet(byte[] sheet, boolean dryRun) {
        return administrator()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .header("Content-Type", "text/csv")
                .body(sheet)
                .post("/catalog/exercises.csv?dryRun={dryRun}", dryRun);
    }

    /** A published rule of the clinic, written through the API. */
    UUID publishRule(String slug) {
        Response begun = Authoring.once(authoring.administrator(Authoring.AUTHOR))
                .body("{\"slug\": \"" + slug
                        + "\", \"content\": {\"hazards\": [\"PRONE\"], \"conditions\": [\"VERTIGO\"],"
                        + " \"untilCleared\": false, \"tier\": \"INFO\", \"message\": \"Ask how lying prone feels.\","
                        + " \"evidence\": {\"text\": \"Our habit.\", \"level\": \"CLINICIAN_JUDGEMENT\"}}}")
                .post("/safety/rules");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        UUID id = UUID.fromString(begun.jsonPath().getString("item.itemId"));
        publish(id, begun.header("ETag"));
        return id;
    }

    /** Submits the draft of an item and publishes it, as somebody who did not write it. */
    void publish(UUID id, String etag) {
        Response submitted = authoring
                .administrator(Authoring.AUTHOR)
                .header("If-Match", etag)
                .post("/items/{id}/submission", id);
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
        assertThat(authoring.publish(id, 1).statusCode()).isEqualTo(200);
    }
}
