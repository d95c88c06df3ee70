package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** A therapist assigns, the patient logs, the administrator sees: through the API, with Keycloak's own tokens. */
@ExtendWith(WholeSystem.class)
class MainJourneyIT {
    private final Clinics clinics;

    MainJourneyIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void therapistAssignsPatientLogsAdministratorSees() {
        // Given a clinic and a newly registered patient
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Journey Patient");
        assertThat(patient.accessCode()).hasSizeGreaterThanOrEqualTo(14);

        // When the therapist assigns a routine
        Answer draft = Plans.draft(clinic, patient.id());
        JsonNode version = Plans.activate(clinic, patient.id(), draft);

        // Then the patient reads it, safety notes and all
        JsonNode read = patient.api()
                .get(Component.PRESCRIPTION, prescription(patient, version) + "/versions/1")
                .expect(200)
                .body();
        assertThat(read.get("safetyNote").asText()).isEqualTo(Plans.WHOLE_NOTE);
        JsonNode line = read.at("/routines/0/lines/0");
        assertThat(line.get("safetyNote").asText()).isEqualTo(Plans.LINE_NOTE);
        assertThat(line.get("exerciseRevision").asInt()).isPositive();
        assertThat(line.get("steps")).isNotEmpty();

        // When it is due today and the patient logs it
        JsonNode due = await().atMost(Duration.ofSeconds(20))
                .until(() -> today(patient).get("routines"), routines -> routines.size() == 1);
        assertThat(due.at("/0/state").asText()).isEqualTo("DUE");
        Answer logged = patient.api()
                .put(
                        Component.ADHERENCE,
                        "/patients/" + patient.id() + "/sessions/" + UUID.randomUUID(),
                        Plans.session(version, OffsetDateTime.now(ZoneId.of(Plans.ZONE))))
                .expect(201);
        assertThat(logged.body().get("status").asText()).isEqualTo("COMPLETE");

        // Then the day is done, the therapist and the administrator see it
        assertThat(today(patient).at("/routines/0/state").asText()).isEqualTo("DONE");
        JsonNode row = clinic.therapist()
                .get(Component.ADHERENCE, "/caseload")
                .expect(200)
                .body()
                .at("/items/0");
        assertThat(row.get("patientId").asText()).isEqualTo(patient.id().toString());
        assertThat(row.get("painLatest").asInt()).isEqualTo(2);
        JsonNode summary = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> clinic.administrator()
                                .get(Component.ADHERENCE, "/clinic/summary")
                                .expect(200)
                                .body(),
                        reckoned -> reckoned.get("sessionsThisWeek").asInt() > 0);
        assertThat(summary.get("activePatients").asInt()).isEqualTo(1);
        assertThat(summary.get("sessionsThisWeek").asInt()).isEqualTo(1);
    }

    @Test
    void aChangeMakesVersionTwoAndVersionOneStays() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Version Patient");
        JsonNode one = Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        String prescription = prescription(patient, one);
        Answer current =
                clinic.therapist().get(Component.PRESCRIPTION, prescription).expect(200);

        // When
        Answer draft = clinic.therapist()
                .send(
                        "PUT",
                        Component.PRESCRIPTION,
                        prescription + "/draft",
                        Plans.renamed(Plans.content(clinic.therapist()), "Upper back, next weeks"),
                        Map.of("If-Match", current.headers().firstValue("ETag").orElseThrow()))
                .expect(200);
        JsonNode two = Plans.activate(clinic, patient.id(), draft, "It went well");

        // Then
        assertThat(two.get("version").asInt()).isEqualTo(2);
        assertThat(patient.api()
                        .get(Component.PRESCRIPTION, prescription + "/versions/1")
                        .expect(200)
                        .body()
                        .get("title"))
                .isEqualTo(one.get("title"));
        assertThat(two.get("title").asText()).isEqualTo("Upper back, next weeks");
    }

    @Test
    void theBicepsStretchCannotBeAssigned() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Draft Patient");
        JsonNode biceps = clinic.therapist()
                .get(Component.CATALOG, "/exercises/biceps-stretch")
                .expect(200)
                .body();
        assertThat(biceps.get("status").asText()).isEqualTo("DRAFT");

        // When
        Answer refused = clinic.therapist()
                .post(
                        Component.PRESCRIPTION,
                        "/patients/" + patient.id() + "/prescriptions",
                        Plans.contentOf(biceps.get("id").asText()));

        // Then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("routines[0].lines[0].exerciseId");
    }

    private static JsonNode today(Plans.Patient patient) {
        return patient.api()
                .get(Component.ADHERENCE, "/patients/" + patient.id() + "/today")
                .expect(200)
                .body();
    }

    private static String prescription(Plans.Patient patient, JsonNode version) {
        return "/patients/" + patient.id() + "/prescriptions/"
                + version.get("prescriptionId").asText();
    }
}
