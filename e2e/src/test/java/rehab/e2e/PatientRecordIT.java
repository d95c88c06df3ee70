package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** What becomes of the account, at the real identity provider, when the record changes. */
@ExtendWith(WholeSystem.class)
class PatientRecordIT {
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Clinics clinics;

    PatientRecordIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void whoIsArchivedSignsInNoMoreUntilRestored() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Archived Patient");
        String record = "/patients/" + patient.id();
        Map<String, String> reason = Map.of("reason", "Moved away");

        // When
        clinic.therapist()
                .post(Component.PRESCRIPTION, record + "/archive", reason)
                .expect(200);

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThatThrownBy(() -> signIn(patient))
                .isInstanceOf(IllegalStateException.class));
        assertThat(patient.api().get(Component.PRESCRIPTION, record).status()).isEqualTo(404);

        // And when
        clinic.administrator()
                .post(Component.PRESCRIPTION, record + "/restoration", reason)
                .expect(200);

        // Then
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(
                        signIn(patient).get(Component.PRESCRIPTION, record).status())
                .isEqualTo(200));
    }

    @Test
    void anotherNameAndTimeZoneReachTheTokenAndTheDiary() {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Former Name");
        Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        String record = "/patients/" + patient.id();
        Answer before = clinic.therapist().get(Component.PRESCRIPTION, record).expect(200);
        Map<String, Object> wanted = new HashMap<>(Plans.patient("Present Name"));
        wanted.put("timeZone", "Pacific/Auckland");

        // When
        clinic.therapist()
                .send(
                        "PUT",
                        Component.PRESCRIPTION,
                        record,
                        wanted,
                        Map.of("If-Match", before.headers().firstValue("ETag").orElseThrow()))
                .expect(200);

        // Then
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> {
            JsonNode today = patient.api()
                    .get(Component.ADHERENCE, record + "/today")
                    .expect(200)
                    .body();
            assertThat(today.get("timeZone").asText()).isEqualTo("Pacific/Auckland");
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(nameIn(clinics.system().token(patient.username(), Clinics.PASSWORD)))
                        .isEqualTo("Present Name"));
    }

    private static String nameIn(String token) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return new ObjectMapper().readTree(claims).get("name").asText();
    }

    private Api signIn(Plans.Patient patient) {
        return clinics.signIn(patient.username(), Clinics.PASSWORD);
    }
}
