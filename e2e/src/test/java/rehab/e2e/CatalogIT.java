package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** A clinic adapts an exercise, reviews it, prescribes it and recalls it: through the API, with Keycloak's own tokens. */
@ExtendWith(WholeSystem.class)
class CatalogIT {
    private static final Duration DELIVERED = Duration.ofSeconds(20);

    private final Clinics clinics;

    CatalogIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void whatAClinicChangesAboutSafetyReachesThePrescriptionThatUsesIt() {
        // Given an exercise of the clinic's own, with a caution of its own, prescribed for one of two patients
        Clinics.Clinic clinic = clinics.open();
        String shared = clinic.therapist().exercise("scapular-squeeze");
        String own = published(clinic, shared, "Stop when your arm tingles.");
        Plans.Patient patient = Plans.register(clinics, clinic, "Recalled Patient");
        Plans.Patient other = Plans.register(clinics, clinic, "Other Patient");
        String prescription = prescribed(clinic, patient, own);
        prescribed(clinic, other, shared);

        // When a new revision with another hazard is published
        Answer draft = draft(clinic.therapist(), own);
        ObjectNode content = content(draft);
        ((ObjectNode) content.at("/variants/0")).withArray("hazards").add("NECK_END_RANGE");
        submit(clinic.therapist(), own, save(clinic.therapist(), own, draft, content));
        publish(clinic.administrator(), own, 2).expect(200);

        // Then the recall lists exactly that prescription, and stands beside its line
        JsonNode recall = awaitRecall(clinic.therapist(), own, "SAFETY_CHANGED");
        assertThat(recall.get("affected").asInt()).isEqualTo(1);
        assertThat(recall.get("revision").asInt()).isEqualTo(2);
        String listed = "/recalls/" + recall.get("recallId").asText() + "/prescriptions";
        for (Api someone : new Api[] {clinic.therapist(), clinic.administrator()}) {
            JsonNode items = someone.get(Component.PRESCRIPTION, listed)
                    .expect(200)
                    .body()
                    .get("items");
            assertThat(items).hasSize(1);
            assertThat(items.at("/0/prescriptionId").asText()).isEqualTo(prescription);
            assertThat(items.at("/0/patientId").asText()).isEqualTo(patient.id().toString());
        }
        assertThat(lineRecall(clinic, patient, prescription)).isEqualTo("SAFETY_CHANGED");
        Clinics.Clinic elsewhere = clinics.open();
        assertThat(elsewhere.administrator().get(Component.PRESCRIPTION, listed).status())
                .isEqualTo(404);

        // When it is retired, then it is withdrawn where it is in use, and nobody prescribes it any more
        clinic.administrator()
                .post(Component.CATALOG, "/items/" + own + "/retirement", Map.of("reason", "Found to do harm"))
                .expect(200);
        JsonNode withdrawn = awaitRecall(clinic.therapist(), own, "WITHDRAWN");
        assertThat(withdrawn.get("reason").asText()).isEqualTo("Found to do harm");
        assertThat(lineRecall(clinic, patient, prescription)).isEqualTo("WITHDRAWN");
        Answer refused = clinic.therapist().post(Component.PRESCRIPTION, prescriptions(other), Plans.contentOf(own));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void nobodyPublishesWhatTheyWrote() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        String shared = clinic.therapist().exercise("scapular-squeeze");
        Answer copy = copy(clinic.administrator(), shared);
        String own = copy.body().at("/item/itemId").asText();
        submit(clinic.administrator(), own, copy);

        // When
        Answer asAuthor = publish(clinic.administrator(), own, 1);
        Answer asTherapist = publish(clinic.therapist(), own, 1);

        // Then
        assertThat(asAuthor.status()).isEqualTo(422);
        assertThat(asAuthor.body().get("type").asText()).endsWith("author-is-reviewer");
        assertThat(asTherapist.status()).isEqualTo(403);
    }

    @Test
    void aPatientReadsEnglishUntilTheSpanishIsSignedOff() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Clinics.Clinic elsewhere = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Spanish Patient");
        JsonNode before = inSpanish(patient.api());
        assertThat(before.get("language").asText()).isEqualTo("en");
        assertThat(before.get("name").asText()).isEqualTo("Wall arm slide");

        // When
        JsonNode waiting =
                translation(clinic.administrator(), clinic.therapist().exercise("wall-arm-slide"));
        clinic.administrator()
                .post(
                        Component.CATALOG,
                        "/items/" + waiting.get("itemId").asText() + "/revisions/"
                                + waiting.get("revision").asInt() + "/sign-off",
                        Map.of("comment", "Read word by word"))
                .expect(200);

        // Then, in this clinic
        JsonNode after = inSpanish(patient.api());
        assertThat(after.get("language").asText()).isEqualTo("es");
        assertThat(after.get("name").asText()).isEqualTo("Deslizamiento de brazos en la pared");
        assertThat(inSpanish(elsewhere.therapist()).get("language").asText()).isEqualTo("en");
    }

    /** Copied, given a caution, submitted by the therapist and published by the administrator; its id. */
    private static String published(Clinics.Clinic clinic, String shared, String caution) {
        Answer copy = copy(clinic.therapist(), shared);
        String own = copy.body().at("/item/itemId").asText();
        ObjectNode content = content(copy);
        content.withArray("cautions").add(caution);
        submit(clinic.therapist(), own, save(clinic.therapist(), own, copy, content));
        assertThat(publish(clinic.therapist(), own, 1).status()).isEqualTo(403);
        publish(clinic.administrator(), own, 1).expect(200);
        JsonNode read = clinic.therapist()
                .get(Component.CATALOG, "/exercises/" + own)
                .expect(200)
                .body();
        assertThat(read.get("cautions").toString()).contains(caution);
        return own;
    }

    private static Answer copy(Api author, String exercise) {
        return author.post(Component.CATALOG, "/exercises/" + exercise + "/copies", Map.of())
                .expect(201);
    }

    private static Answer draft(Api author, String exercise) {
        return author.get(Component.CATALOG, "/exercises/" + exercise + "/draft")
                .expect(200);
    }

    private static ObjectNode content(Answer draft) {
        return draft.body().get("content").deepCopy();
    }

    private static Answer save(Api author, String exercise, Answer seen, JsonNode content) {
        return author.send(
                        "PUT",
                        Component.CATALOG,
                        "/exercises/" + exercise + "/draft",
                        content,
                        Map.of("If-Match", etag(seen)))
                .expect(200);
    }

    private static void submit(Api author, String exercise, Answer seen) {
        author.send(
                        "POST",
                        Component.CATALOG,
                        "/items/" + exercise + "/submission",
                        null,
                        Map.of("If-Match", etag(seen)))
                .expect(200);
    }

    private static Answer publish(Api reviewer, String exercise, int revision) {
        return reviewer.post(
                Component.CATALOG, "/items/" + exercise + "/revisions/" + revision + "/publication", Map.of());
    }

    private static String etag(Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Prescribed and active; the prescription's id. */
    private static String prescribed(Clinics.Clinic clinic, Plans.Patient patient, String exercise) {
        Answer draft = clinic.therapist()
                .post(Component.PRESCRIPTION, prescriptions(patient), Plans.contentOf(exercise))
                .expect(201);
        return Plans.activate(clinic, patient.id(), draft).get("prescriptionId").asText();
    }

    private static String prescriptions(Plans.Patient patient) {
        return "/patients/" + patient.id() + "/prescriptions";
    }

    private static JsonNode awaitRecall(Api reader, String exercise, String kind) {
        return await().atMost(DELIVERED)
                .until(
                        () -> StreamSupport.stream(
                                        reader.get(Component.PRESCRIPTION, "/recalls")
                                                .expect(200)
                                                .body()
                                                .get("items")
                                                .spliterator(),
                                        false)
                                .filter(recall ->
                                        recall.at("/exercise/id").asText().equals(exercise)
                                                && recall.get("kind").asText().equals(kind))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static String lineRecall(Clinics.Clinic clinic, Plans.Patient patient, String prescription) {
        return clinic.therapist()
                .get(Component.PRESCRIPTION, prescriptions(patient) + "/" + prescription)
                .expect(200)
                .body()
                .at("/version/routines/0/lines/0/recall/kind")
                .asText();
    }

    private static JsonNode inSpanish(Api reader) {
        return reader.get(Component.CATALOG, "/exercises/wall-arm-slide?language=es")
                .expect(200)
                .body();
    }

    private static JsonNode translation(Api administrator, String exercise) {
        JsonNode items = administrator
                .get(Component.CATALOG, "/reviews?kind=TRANSLATION&limit=100")
                .expect(200)
                .body()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("slug").asText().equals(exercise + "-es"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Spanish of " + exercise + " in " + items));
    }
}
