package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** A service dies at the worst moment: nothing acknowledged is lost, nothing is half-written. */
@ExtendWith(WholeSystem.class)
class AwayIT {
    private static final Duration AFTER_COMING_BACK = Duration.ofSeconds(10);

    private final Clinics clinics;

    AwayIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void activationSucceedsWhileAdherenceIsKilledAndArrivesOnceItIsBack() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Delivery Patient");
        Answer draft = Plans.draft(clinic, patient.id());

        // When
        clinics.system().kill(Component.ADHERENCE);
        JsonNode version = Plans.activate(clinic, patient.id(), draft);
        clinics.system().restart(Component.ADHERENCE);

        // Then
        String today = "/patients/" + patient.id() + "/today";
        await().atMost(AFTER_COMING_BACK).untilAsserted(() -> assertThat(
                        patient.api().get(Component.ADHERENCE, today).body().at("/routines/0/prescriptionId"))
                .isEqualTo(version.get("prescriptionId")));
    }

    @Test
    void patientLogsWhilePrescriptionServiceIsAway() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Offline Patient");
        JsonNode version = Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        String today = "/patients/" + patient.id() + "/today";
        await().atMost(AFTER_COMING_BACK).untilAsserted(() -> assertThat(
                        patient.api().get(Component.ADHERENCE, today).body().at("/routines/0"))
                .isNotEmpty());

        // When
        clinics.system().kill(Component.PRESCRIPTION);
        Answer logged = patient.api()
                .put(
                        Component.ADHERENCE,
                        "/patients/" + patient.id() + "/sessions/" + UUID.randomUUID(),
                        Plans.session(version, OffsetDateTime.now(ZoneId.of(Plans.ZONE))));
        clinics.system().restart(Component.PRESCRIPTION);

        // Then
        assertThat(logged.status()).isEqualTo(201);
    }

    @Test
    void withTheCatalogAwayNothingIsHalfWritten() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Catalog Patient");
        Object content = Plans.content(clinic.therapist());
        String prescriptions = "/patients/" + patient.id() + "/prescriptions";

        // When
        clinics.system().kill(Component.CATALOG);
        Answer refused = clinic.therapist().post(Component.PRESCRIPTION, prescriptions, content);
        clinics.system().restart(Component.CATALOG);

        // Then
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body().get("type").asText()).isEqualTo("urn:rehab:problem:neighbour-away");
        assertThat(clinic.therapist()
                        .get(Component.PRESCRIPTION, prescriptions)
                        .expect(200)
                        .body()
                        .get("items"))
                .isEmpty();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(clinic.therapist()
                        .post(Component.PRESCRIPTION, prescriptions, content)
                        .status())
                .isEqualTo(201));
    }
}
