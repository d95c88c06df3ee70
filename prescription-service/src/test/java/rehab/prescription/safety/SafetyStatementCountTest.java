package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.support.ServiceTest;
import rehab.prescription.support.Statements;

/** What is checked costs the same number of statements, however much is found. */
@QuarkusTest
class SafetyStatementCountTest extends ServiceTest {
    private final Person therapist = Person.therapist(UUID.randomUUID());

    @Inject
    Statements count;

    @Test
    void activatingTwelveAnsweredLinesTakesAsManyStatementsAsOne() {
        // Given
        Runnable one = answered(1);
        Runnable twelve = answered(12);

        // When
        long ofOne = count.of(one);
        long ofTwelve = count.of(twelve);

        // Then
        assertThat(ofTwelve).isEqualTo(ofOne);
    }

    /** An activation that has only to be sent. */
    private Runnable answered(int lines) {
        UUID patient = Orders.register(therapist, "Ana");
        Conditions.has(therapist, patient, "WRIST_PAIN");
        UUID[] exercises = new UUID[lines];
        for (int i = 0; i < lines; i++) {
            exercises[i] = catalog.publish("Plank " + i);
            catalog.rules().inForce(Rule.of("WARN", "WRIST_PAIN", exercises[i]));
        }
        UUID draft = Orders.draft(therapist, patient, exercises);
        Safety.answerAll(therapist, patient, draft, "draft");
        return () -> Orders.activate(therapist, patient, draft, new JsonObject())
                .then()
                .statusCode(201);
    }
}
