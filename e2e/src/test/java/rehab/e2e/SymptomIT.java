package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.system.Component;

/** A patient tells of a symptom: both services hold under one id, and one resumption by the therapist ends it in both. */
@ExtendWith(WholeSystem.class)
class SymptomIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Clinics clinics;

    SymptomIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void aSymptomHoldsInBothServicesUntilTheTherapistResumes() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Symptom Patient");
        JsonNode version = Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        var prescription =
                new Prescribing(patient.id(), version.get("prescriptionId").asText());
        await().atMost(PATIENCE).until(() -> "DUE".equals(state(patient)));

        // When
        Map<String, Object> session = new HashMap<>(Plans.session(version, OffsetDateTime.now(ZoneId.of(Plans.ZONE))));
        session.put("symptoms", List.of("CHEST_PAIN"));
        patient.api()
                .put(Component.ADHERENCE, "/patients/" + patient.id() + "/sessions/" + UUID.randomUUID(), session)
                .expect(201);

        // Then
        assertThat(state(patient)).isEqualTo("ON_HOLD");
        await().atMost(PATIENCE).until(() -> "ON_HOLD".equals(prescription.status(clinic.therapist())));
        assertThat(prescription
                        .read(clinic.therapist())
                        .body()
                        .at("/suspension/cause")
                        .asText())
                .isEqualTo("SYMPTOM");

        // When
        prescription.resume(clinic.therapist()).expect(200);

        // Then
        await().atMost(PATIENCE).until(() -> "DONE".equals(state(patient)));
    }

    private static String state(Plans.Patient patient) {
        return patient.api()
                .get(Component.ADHERENCE, "/patients/" + patient.id() + "/today")
                .expect(200)
                .body()
                .at("/routines/0/state")
                .asText();
    }
}
