package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** The address that a therapist enters is written to in the evening, and the link in the mail ends that without a sign-in. */
@ExtendWith(WholeSystem.class)
class ReminderIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("<(http://[^>]+/reminders/[a-z2-7]{32})>");

    /** As mail programs speak. To a client that asks for HTTP/2 within the request, the portal answered 413. */
    private static final HttpClient HTTP_1 =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Clinics clinics;

    ReminderIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @AfterEach
    void now() {
        clinics.system().resetClock();
    }

    @Test
    void aPatientIsRemindedInTheEveningUntilTheyHadEnough() throws IOException, InterruptedException {
        // Given
        itIs("12:00");
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Reminded Patient");
        String address = "reminded." + UUID.randomUUID() + "@example.org";
        enterAddress(clinic, patient, address);
        Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        await().atMost(PATIENCE).until(() -> "DUE".equals(today(patient)));
        await().atMost(PATIENCE)
                .until(() -> address.equals(reminders(patient).path("email").asText()));

        // When
        itIs("18:01");

        // Then
        await().atMost(PATIENCE).until(() -> mailsTo(address).size() == 1);
        String mail = mailsTo(address).get(0);
        assertThat(mail)
                .contains(
                        "Subject: Something is waiting for you today",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .doesNotContain(
                        "Upper back",
                        "Desk break",
                        "Reminded Patient",
                        patient.id().toString());

        // When
        HttpResponse<String> ended = oneClick(link(mail));

        // Then
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body()).contains("The reminders are off");
        assertThat(reminders(patient).get("enabled").asBoolean()).isFalse();
    }

    private void itIs(String localTime) {
        ZoneId zone = ZoneId.of(Plans.ZONE);
        clinics.system()
                .setClock(LocalDate.now(zone)
                        .atTime(LocalTime.parse(localTime))
                        .atZone(zone)
                        .toInstant());
    }

    private static void enterAddress(Clinics.Clinic clinic, Plans.Patient patient, String address) {
        String record = "/patients/" + patient.id();
        String etag = clinic.therapist()
                .get(Component.PRESCRIPTION, record)
                .expect(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Map<String, Object> body = new HashMap<>(Plans.patient("Reminded Patient"));
        body.put("contact", Map.of("email", address));
        clinic.therapist()
                .send("PUT", Component.PRESCRIPTION, record, body, Map.of("If-Match", etag))
                .expect(200);
    }

    private static String today(Plans.Patient patient) {
        Answer today = patient.api().get(Component.ADHERENCE, "/patients/" + patient.id() + "/today");
        return today.body().at("/routines/0/state").asText();
    }

    private static JsonNode reminders(Plans.Patient patient) {
        return patient.api()
                .get(Component.ADHERENCE, "/patients/" + patient.id() + "/reminders")
                .body();
    }

    private List<String> mailsTo(String address) {
        return clinics.system().mails().stream()
                .filter(file -> file.toString().contains(address))
                .map(ReminderIT::read)
                .toList();
    }

    private static String read(Path mail) {
        try {
            return Files.readString(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI link(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return URI.create(link.group(1));
    }

    /** As a mail program sends it. */
    private static HttpResponse<String> oneClick(URI link) throws IOException, InterruptedException {
        HttpRequest click = HttpRequest.newBuilder(link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HTTP_1.send(click, HttpResponse.BodyHandlers.ofString());
    }
}
