package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.local.system.Component;

/** The plan on paper, with the catalog's own figures. */
@ExtendWith(WholeSystem.class)
class HandoutIT {
    private static final int MOST_BYTES = 400_000;

    private final Clinics clinics;

    HandoutIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @ParameterizedTest
    @CsvSource({"A4, NORMAL, en", "LETTER, LARGE, es"})
    void therapistAndPatientPrintTheSame(String paper, String type, String language) {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Paper Patient");
        var version = Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        String path = "/patients/" + patient.id() + "/prescriptions/"
                + version.get("prescriptionId").asText() + "/versions/1/handout?paper=" + paper + "&type=" + type
                + "&language=" + language;

        // When
        HttpResponse<byte[]> given = clinic.therapist().download(Component.PRESCRIPTION, path);
        HttpResponse<byte[]> own = patient.api().download(Component.PRESCRIPTION, path);

        // Then
        for (HttpResponse<byte[]> handout : List.of(given, own)) {
            assertThat(handout.statusCode()).isEqualTo(200);
            assertThat(handout.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(new String(handout.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(handout.body().length).isBetween(10_000, MOST_BYTES);
        }
        assertThat(given.headers().firstValue("ETag")).isEqualTo(own.headers().firstValue("ETag"));
        assertThat(clinics.open().therapist().get(Component.PRESCRIPTION, path).status())
                .isEqualTo(404);
    }
}
