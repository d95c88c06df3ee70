package rehab.prescription;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.AccessTable;
import rehab.prescription.calendar.CalendarFeedTest;
import rehab.prescription.progression.ProgressionAttempts;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeCatalog;
import rehab.prescription.support.FakeKeycloak;
import rehab.prescription.support.FakeRules;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;
import rehab.prescription.template.TemplateAttempts;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // fields are set by the test resources
class PrescriptionAccessTest extends AccessTable {
    FakeCatalog catalog;
    FakeKeycloak keycloak;

    private static @Nullable Cast cast;

    /** One therapist and one patient for all attempts; what an attempt may change is made afresh for it. */
    @Override
    protected Attempt attempt(String operation) {
        if (cast == null) {
            UUID newClinic = UUID.randomUUID();
            String lead = keycloak.therapist(newClinic, "Lea", "Lead", true);
            cast = new Cast(newClinic, lead, Orders.register(Person.therapist(newClinic, lead), "Ana"));
        }
        if (RecordAttempts.isOne(operation)) {
            return RecordAttempts.attempt(operation, cast, keycloak);
        }
        UUID clinic = cast.clinicId();
        UUID patient = cast.patient();
        Person therapist = Person.therapist(clinic, cast.therapist());
        UUID plank = catalog.publish("Plank");
        if (ProgressionAttempts.know(operation)) {
            return ProgressionAttempts.at(operation, cast, plank);
        }
        if (TemplateAttempts.know(operation)) {
            return TemplateAttempts.at(operation, cast, plank);
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        parameters.put("patientId", patient.toString());
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        String body = body(operation, plank, clinic);
        switch (operation) {
            case "listPatients",
                    "registerPatient",
                    "listTherapists",
                    "listRecalls",
                    "estimateBurden",
                    "listOpenScreenings",
                    "readSafetyFigures" -> parameters.clear();
            case "receiveRuleSetNews" -> {
                parameters.clear();
                parameters.put("newsId", plank.toString());
            }
            case "readCalendar" -> {
                parameters.clear();
                parameters.put("token", CalendarFeedTest.token(therapist, patient));
            }
            case "receiveRecall" -> {
                parameters.clear();
                parameters.put("exerciseId", plank.toString());
                parameters.put("recallId", plank.toString());
            }
            case "receiveHold" -> {
                parameters.clear();
                parameters.put(
                        "prescriptionId",
                        Orders.active(therapist, patient, plank).toString());
                parameters.put("holdId", plank.toString());
                body = AdherenceNews.hold(clinic, patient, plank).encode();
            }
            case "listRecalledPrescriptions" -> {
                parameters.clear();
                parameters.put("recallId", CatalogNews.recalled(plank, clinic, "WITHDRAWN", 1));
            }
            case "placeInCareTeam" ->
                parameters.put("therapistId", keycloak.therapist(clinic, "Cora", "Colleague", true));
            case "endMembership" -> {
                String colleague = keycloak.therapist(clinic, "Cora", "Colleague", true);
                therapist
                        .sends("{\"role\":\"MEMBER\"}")
                        .when()
                        .put("/patients/{p}/care-team/{t}", patient, colleague)
                        .then()
                        .statusCode(200);
                parameters.put("therapistId", colleague);
            }
            case "recordCondition" -> Conditions.endAll(therapist, patient);
            case "clearCondition", "markConditionAsError" -> {
                Conditions.endAll(therapist, patient);
                parameters.put("conditionId", Conditions.has(therapist, patient, "WRIST_PAIN"));
            }
            case "readSafetyCheck" ->
                parameters.put(
                        "prescriptionId",
                        Orders.draft(therapist, patient, plank).toString());
            case "acknowledgeFindings" -> {
                Conditions.endAll(therapist, patient);
                Conditions.has(therapist, patient, "WRIST_PAIN");
                catalog.rules().inForce(FakeRules.Rule.of("WARN", "WRIST_PAIN", plank));
                UUID prescription = Orders.draft(therapist, patient, plank);
                parameters.put("prescriptionId", prescription.toString());
                headers.put("If-Match", Orders.etag(therapist, patient, prescription));
                body = Safety.answers(
                                Safety.check(therapist, patient, prescription, "draft"), "draft", "TOLERATED_BEFORE")
                        .encode();
            }
            case "reviseDraft", "activatePrescription" -> {
                UUID prescription = Orders.draft(therapist, patient, plank);
                parameters.put("prescriptionId", prescription.toString());
                headers.put("If-Match", Orders.etag(therapist, patient, prescription));
            }
            case "readPrescription",
                    "listVersions",
                    "readVersion",
                    "readHandout",
                    "pausePrescription",
                    "resumePrescription",
                    "holdPrescription",
                    "stopPrescription",
                    "completePrescription",
                    "compareVersions",
                    "readPrescriptionAsOf",
                    "acknowledgeVersion" -> {
                UUID prescription = Orders.active(therapist, patient, plank);
                parameters.put("prescriptionId", prescription.toString());
                if (List.of("readVersion", "readHandout", "compareVersions", "acknowledgeVersion")
                        .contains(operation)) {
                    parameters.put("version", "1");
                }
                if (operation.equals("resumePrescription")) {
                    pause(therapist, patient, prescription);
                }
            }
            default -> {}
        }
        return new Attempt(cast, Map.copyOf(parameters), headers, body);
    }

    private static @Nullable String body(String operation, UUID plank, UUID clinic) {
        return switch (operation) {
            case "registerPatient" -> Orders.registration("Berta").encode();
            case "placeInCareTeam" -> "{\"role\":\"MEMBER\"}";
            case "createPrescription", "reviseDraft" ->
                Orders.prescription(plank).encode();
            case "receiveRecall" ->
                CatalogNews.recall(plank, clinic, "WITHDRAWN", 1)
                        .put("recallId", plank.toString())
                        .encode();
            case "estimateBurden" ->
                new JsonObject()
                        .put("routines", Orders.prescription(plank).getJsonArray("routines"))
                        .encode();
            case "receiveRuleSetNews" ->
                new JsonObject()
                        .put("clinicId", clinic.toString())
                        .put("ruleSetVersion", "v1")
                        .put("at", "2026-11-20T09:30:00Z")
                        .encode();
            case "recordCondition" -> Conditions.of("WRIST_PAIN").encode();
            case "clearCondition", "markConditionAsError" -> "{\"reason\":\"Looked at again\"}";
            case "checkLines" -> "{\"lines\":[{\"exerciseId\":\"" + plank + "\"}]}";
            case "activatePrescription" -> "{}";
            case "pausePrescription",
                    "resumePrescription",
                    "holdPrescription",
                    "stopPrescription",
                    "completePrescription" ->
                new JsonObject().put("reason", "Holiday").encode();
            default -> null;
        };
    }

    private static void pause(Person therapist, UUID patient, UUID prescription) {
        therapist
                .sends("{\"reason\":\"Holiday\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/pause", patient, prescription)
                .then()
                .statusCode(200);
    }
}
