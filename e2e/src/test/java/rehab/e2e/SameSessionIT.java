package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** The same session sent again and again is one session. */
@ExtendWith(WholeSystem.class)
class SameSessionIT {
    private static final int TIMES = 50;

    private final Clinics clinics;

    SameSessionIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void fiftyAtOnceAreOneSessionAndFiftyEqualAnswers() throws InterruptedException, ExecutionException {
        // Given
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Parallel Patient");
        JsonNode version = Plans.activate(clinic, patient.id(), Plans.draft(clinic, patient.id()));
        String sessions = "/patients/" + patient.id() + "/sessions";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(patient.api()
                        .get(Component.ADHERENCE, "/patients/" + patient.id() + "/today")
                        .body()
                        .at("/routines/0"))
                .isNotEmpty());
        Object session = Plans.session(version, OffsetDateTime.now(ZoneId.of(Plans.ZONE)));
        String address = sessions + "/" + UUID.randomUUID();

        // When
        ExecutorService senders = Executors.newFixedThreadPool(TIMES);
        List<Callable<Answer>> sends = Stream.<Callable<Answer>>generate(
                        () -> () -> patient.api().put(Component.ADHERENCE, address, session))
                .limit(TIMES)
                .toList();
        List<Future<Answer>> answers = senders.invokeAll(sends);
        senders.shutdown();

        // Then
        JsonNode first = answers.get(0).get().body();
        int created = 0;
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).isIn(200, 201);
            assertThat(answer.get().body()).isEqualTo(first);
            created += answer.get().status() == 201 ? 1 : 0;
        }
        assertThat(created).isEqualTo(1);
        assertThat(patient.api()
                        .get(Component.ADHERENCE, sessions)
                        .expect(200)
                        .body()
                        .get("items"))
                .hasSize(1);
    }
}
