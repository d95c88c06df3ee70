package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;

/** What Keycloak's own tokens open, and what they do not. */
@ExtendWith(WholeSystem.class)
class RealTokensIT {
    private final Clinics clinics;

    RealTokensIT(Clinics clinics) {
        this.clinics = clinics;
    }

    /** Of the catalog it opens one address, and it may not even speak to its own service. */
    @ParameterizedTest
    @CsvSource({"CATALOG, /exercises, 403", "CATALOG, /safety/rules, 403", "PRESCRIPTION, /patients, 401"})
    void theDeliveryAccountOpensNothingElse(Component service, String path, int refused) {
        // When
        Answer answer = send(service, path, clinics.system().deliveryToken());

        // Then
        assertThat(answer.status()).isEqualTo(refused);
    }

    @Test
    void theDeliveryAccountReadsNoCaseload() {
        assertThat(send(Component.ADHERENCE, "/caseload", clinics.system().deliveryToken())
                        .status())
                .isEqualTo(403);
    }

    /** The token is not even meant for the other services; of its own neighbour it opens one address. */
    @ParameterizedTest
    @CsvSource({
        "CATALOG, /exercises, 401",
        "ADHERENCE, /caseload, 401",
        "PRESCRIPTION, /patients, 403",
        "PRESCRIPTION, /recalls, 403",
        "PRESCRIPTION, /therapists, 403"
    })
    void theCatalogsAccountOpensNothingElse(Component service, String path, int refused) {
        // When
        Answer answer = send(service, path, clinics.system().serviceToken(Component.CATALOG));

        // Then
        assertThat(answer.status()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"CATALOG, /exercises, 401", "ADHERENCE, /caseload, 401", "PRESCRIPTION, /patients, 403"})
    void adherencesAccountOpensNothingElse(Component service, String path, int refused) {
        // When
        Answer answer = send(service, path, clinics.system().serviceToken(Component.ADHERENCE));

        // Then
        assertThat(answer.status()).isEqualTo(refused);
    }

    @Test
    void theCatalogsAccountDeliversARecall() {
        // Given
        Map<String, Object> recall = recall();

        // When
        Answer first = deliver(recall, clinics.system().serviceToken(Component.CATALOG));
        Answer again = deliver(recall, clinics.system().serviceToken(Component.CATALOG));

        // Then
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(204);
    }

    @Test
    void nobodyElseDeliversARecall() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Map<String, Object> recall = recall();
        String path = "/deliveries/exercises/" + recall.get("exerciseId") + "/recalls/" + recall.get("recallId");

        // When / Then
        assertThat(deliver(recall, clinics.system().deliveryToken()).status()).isEqualTo(401);
        assertThat(clinic.therapist().put(Component.PRESCRIPTION, path, recall).status())
                .isEqualTo(403);
        assertThat(clinic.administrator()
                        .put(Component.PRESCRIPTION, path, recall)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTherapistMayNotDeliver() {
        // Given
        Clinics.Clinic clinic = clinics.open();

        // When
        Answer answer = clinic.therapist()
                .put(
                        Component.ADHERENCE,
                        "/deliveries/prescriptions/" + clinic.id() + "/versions/1",
                        Map.of("clinicId", clinic.id()));

        // Then
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void anotherClinicsPatientIsNotThere() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Private Patient");
        Clinics.Clinic other = clinics.open();

        // When / Then
        String path = "/patients/" + patient.id();
        assertThat(other.therapist().get(Component.PRESCRIPTION, path).status()).isEqualTo(404);
        assertThat(other.administrator().get(Component.PRESCRIPTION, path).status())
                .isEqualTo(404);
        assertThat(other.therapist()
                        .get(Component.ADHERENCE, path + "/sessions")
                        .status())
                .isEqualTo(404);
        assertThat(clinic.therapist().get(Component.PRESCRIPTION, path).status())
                .isEqualTo(200);
    }

    private static Map<String, Object> recall() {
        return Map.of(
                "recallId",
                UUID.randomUUID().toString(),
                "exerciseId",
                UUID.randomUUID().toString(),
                "exerciseName",
                "Nobody's exercise",
                "clinicId",
                UUID.randomUUID().toString(),
                "kind",
                "WITHDRAWN",
                "revision",
                1,
                "reason",
                "For a test",
                "at",
                "2026-11-20T09:30:00Z");
    }

    private Answer deliver(Map<String, Object> recall, String token) {
        String path = "/deliveries/exercises/" + recall.get("exerciseId") + "/recalls/" + recall.get("recallId");
        return new JsonClient()
                .send("PUT", clinics.system().address(Component.PRESCRIPTION).resolve(path), token, recall, Map.of());
    }

    private Answer send(Component service, String path, String token) {
        return new JsonClient().send("GET", clinics.system().address(service).resolve(path), token, null, Map.of());
    }
}
