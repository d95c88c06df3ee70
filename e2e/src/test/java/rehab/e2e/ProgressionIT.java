package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** Three sessions as ordered, and the next dose is proposed; the therapist accepts, and the patient's plan asks for it. */
@ExtendWith(WholeSystem.class)
class ProgressionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> TWO_MORE =
            Map.of("sessions", 3, "maxPain", 3, "maxEffort", 6, "step", "REPS", "by", 2);
    private final Clinics clinics;

    ProgressionIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void whatWasDoneInFullIsAnsweredByTheNextDose() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Progressing Patient");
        Prescribing prescription = Prescribing.draft(
                clinic.therapist(), patient.id(), "scapular-squeeze", Map.of("progression", TWO_MORE));
        JsonNode version = prescription.activate(clinic.therapist()).expect(201).body();
        await().atMost(PATIENCE)
                .until(() -> today(patient).at("/routines/0/state").asText().equals("DUE"));

        // When
        for (int minutes = 3; minutes > 0; minutes--) {
            logInFull(
                    patient, version, OffsetDateTime.now(ZoneId.of(Plans.ZONE)).minusMinutes(minutes));
        }

        // Then
        await().atMost(PATIENCE).until(() -> !proposals(clinic, prescription).isEmpty());
        JsonNode proposal = proposals(clinic, prescription).get(0);
        assertThat(proposal.get("direction").asText()).isEqualTo("UP");
        assertThat(proposal.at("/proposedDose/amount/min").asInt()).isEqualTo(12);
        assertThat(proposal.get("because").asText()).contains("3 sessions");

        // When
        prescription
                .signed(
                        clinic.therapist(),
                        "/proposals/" + proposal.get("id").asText() + "/decision",
                        Map.of("decision", "ACCEPTED"))
                .expect(200);

        // Then
        assertThat(prescription
                        .read(clinic.therapist())
                        .body()
                        .get("currentVersion")
                        .asInt())
                .isEqualTo(2);
        await().atMost(PATIENCE).until(() -> proposals(clinic, prescription)
                .get(0)
                .get("state")
                .asText()
                .equals("ACCEPTED"));
        assertThat(newest(clinic, prescription)
                        .at("/routines/0/lines/0/dose/amount/min")
                        .asInt())
                .isEqualTo(12);
    }

    private static void logInFull(Plans.Patient patient, JsonNode version, OffsetDateTime performedAt) {
        JsonNode routine = version.get("routines").get(0);
        Map<String, Object> set = Map.of("side", "BOTH_TOGETHER", "amount", 10);
        Map<String, Object> line =
                Map.of("lineId", routine.at("/lines/0/lineId").asText(), "sets", List.of(set, set), "painDuring", 1);
        patient.api()
                .put(
                        Component.ADHERENCE,
                        "/patients/" + patient.id() + "/sessions/" + UUID.randomUUID(),
                        Map.of(
                                "prescriptionId", version.get("prescriptionId").asText(),
                                "prescriptionVersion", version.get("version").asInt(),
                                "routineId", routine.get("routineId").asText(),
                                "performedAt", performedAt.toString(),
                                "zoneId", Plans.ZONE,
                                "source", "PATIENT",
                                "painAfter", 1,
                                "effort", 4,
                                "lines", List.of(line)))
                .expect(201);
    }

    private static JsonNode today(Plans.Patient patient) {
        return patient.api()
                .get(Component.ADHERENCE, "/patients/" + patient.id() + "/today")
                .expect(200)
                .body();
    }

    private static JsonNode proposals(Clinics.Clinic clinic, Prescribing prescription) {
        Answer answer = clinic.therapist().get(Component.PRESCRIPTION, prescription.path() + "/proposals");
        return answer.expect(200).body().get("items");
    }

    private static JsonNode newest(Clinics.Clinic clinic, Prescribing prescription) {
        return prescription.read(clinic.therapist()).body().get("version");
    }
}
