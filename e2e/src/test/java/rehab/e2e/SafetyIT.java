package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.identity.Role;
import rehab.local.system.Component;

/** What is unsafe stands still until clinicians have answered it: through the API, over all services. */
@ExtendWith(WholeSystem.class)
class SafetyIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Clinics clinics;

    SafetyIT(Clinics clinics) {
        this.clinics = clinics;
    }

    @Test
    void aNewConditionHoldsThePlanUntilItsWarningIsAnswered() {
        // Given arms above the head, and nothing that speaks against it
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Shoulder Patient");
        Prescribing plan = Prescribing.draft(clinic.therapist(), patient.id(), "wall-arm-slide", "STANDING");
        plan.activate(clinic.therapist()).expect(201);
        awaitToday(patient, "DUE");

        // When the shoulder impinges, then the plan is on hold when that is recorded, and the patient is told
        JsonNode recorded = record(clinic, patient, Map.of("code", "SHOULDER_IMPINGEMENT"));
        assertThat(recorded.get("held")).extracting(JsonNode::asText).containsExactly(plan.id());
        assertThat(plan.status(clinic.therapist())).isEqualTo("ON_HOLD");
        awaitToday(patient, "ON_HOLD");

        // When somebody resumes without an answer, then it is refused and says what is open
        Answer refused = plan.resume(clinic.therapist());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).endsWith("safety-findings-open");
        JsonNode finding = refused.body().at("/check/findings/0");
        assertThat(finding.get("tier").asText()).isEqualTo("WARN");
        assertThat(finding.get("conditionCode").asText()).isEqualTo("SHOULDER_IMPINGEMENT");

        // When it is answered, then it goes on today
        JsonNode check = plan.acknowledge(clinic.therapist(), "version", "MITIGATED");
        assertThat(check.get("state").asText()).isEqualTo("ANSWERED");
        plan.resume(clinic.therapist()).expect(200);
        assertThat(plan.status(clinic.therapist())).isEqualTo("ACTIVE");
        awaitToday(patient, "DUE");
    }

    @Test
    void aBlockNeedsTheSignatureOfASecondClinician() {
        // Given an end range of the neck, and a neck that was hurt
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Neck Patient");
        Api colleague = colleague(clinic, patient);
        record(clinic, patient, Map.of("code", "RECENT_NECK_TRAUMA", "since", "2026-11-01"));
        Prescribing plan = Prescribing.draft(clinic.therapist(), patient.id(), "ostrich-exercise", "STANDARD");
        assertThat(plan.activate(clinic.therapist()).status()).isEqualTo(409);

        // When one clinician gives a reason, then it is not enough
        JsonNode one = plan.acknowledge(clinic.therapist(), "draft", "SUPERVISED");
        assertThat(one.at("/findings/0/tier").asText()).isEqualTo("BLOCK");
        assertThat(one.at("/findings/0/state").asText()).isEqualTo("SECOND_NEEDED");
        assertThat(plan.activate(clinic.therapist()).status()).isEqualTo(409);

        // When a second one does, then it is activated
        JsonNode two = plan.acknowledge(colleague, "draft", "BENEFIT_OUTWEIGHS_RISK");
        assertThat(two.get("state").asText()).isEqualTo("ANSWERED");
        plan.activate(clinic.therapist()).expect(201);

        // Then the administrator sees that the rule was overridden, and no single patient behind it
        JsonNode rules = await().atMost(SOON)
                .until(
                        () -> clinic.administrator()
                                .get(Component.ADHERENCE, "/clinic/rule-outcomes")
                                .expect(200)
                                .body()
                                .get("rules"),
                        found -> found.size() == 1);
        assertThat(rules.at("/0/ruleId").asText())
                .isEqualTo(two.at("/findings/0/ruleId").asText());
    }

    @Test
    void aRuleOfTheClinicHoldsWhatIsActiveAndSpeaksAgainstIt() {
        // Given a plan that no rule speaks against
        Clinics.Clinic clinic = clinics.open();
        Plans.Patient patient = Plans.register(clinics, clinic, "Wrist Patient");
        record(clinic, patient, Map.of("code", "WRIST_PAIN"));
        Prescribing plan = Prescribing.draft(clinic.therapist(), patient.id(), "wall-arm-slide", "STANDING");
        plan.activate(clinic.therapist()).expect(201);

        // When two administrators put a rule in force that does
        String rule = ruleInForce(clinic);

        // Then the plan is put on hold in the background, and the rule is what is open
        await().atMost(SOON).until(() -> plan.status(clinic.therapist()).equals("ON_HOLD"));
        JsonNode finding = plan.resume(clinic.therapist()).expect(409).body().at("/check/findings/0");
        assertThat(finding.get("ruleId").asText()).isEqualTo(rule);
        awaitToday(patient, "ON_HOLD");
    }

    private String ruleInForce(Clinics.Clinic clinic) {
        Answer begun = clinic.administrator()
                .post(
                        Component.CATALOG,
                        "/safety/rules",
                        Map.of(
                                "content",
                                Map.of(
                                        "hazards",
                                        List.of("OVERHEAD_ARM"),
                                        "conditions",
                                        List.of("WRIST_PAIN"),
                                        "untilCleared",
                                        false,
                                        "tier",
                                        "WARN",
                                        "message",
                                        "Our own: no arms above the head with a sore wrist.",
                                        "evidence",
                                        Map.of("text", "For a test.", "level", "CLINICIAN_JUDGEMENT"))))
                .expect(201);
        String rule = begun.body().at("/item/itemId").asText();
        clinic.administrator()
                .send(
                        "POST",
                        Component.CATALOG,
                        "/items/" + rule + "/submission",
                        null,
                        Map.of("If-Match", begun.headers().firstValue("ETag").orElseThrow()))
                .expect(200);
        String reviewer = "reviewer-" + clinic.id().toString().substring(0, 8);
        clinics.system().accounts().person(clinic.id(), Role.ADMINISTRATOR, reviewer, "Reviewer", Clinics.PASSWORD);
        clinics.signIn(reviewer, Clinics.PASSWORD)
                .post(Component.CATALOG, "/items/" + rule + "/revisions/1/publication", Map.of())
                .expect(200);
        return rule;
    }

    /** Another therapist of the clinic, in the patient's care team. */
    private Api colleague(Clinics.Clinic clinic, Plans.Patient patient) {
        String name = "colleague-" + clinic.id().toString().substring(0, 8);
        UUID colleague =
                clinics.system().accounts().person(clinic.id(), Role.THERAPIST, name, "Colleague", Clinics.PASSWORD);
        clinic.therapist()
                .put(
                        Component.PRESCRIPTION,
                        "/patients/" + patient.id() + "/care-team/" + colleague,
                        Map.of("role", "MEMBER"))
                .expect(200);
        return clinics.signIn(name, Clinics.PASSWORD);
    }

    private static JsonNode record(Clinics.Clinic clinic, Plans.Patient patient, Map<String, Object> condition) {
        return clinic.therapist()
                .post(Component.PRESCRIPTION, "/patients/" + patient.id() + "/conditions", condition)
                .expect(201)
                .body();
    }

    private static void awaitToday(Plans.Patient patient, String state) {
        await("today says " + state).atMost(SOON).until(() -> patient.api()
                .get(Component.ADHERENCE, "/patients/" + patient.id() + "/today")
                .body()
                .at("/routines/0/state")
                .asText()
                .equals(state));
    }
}
