package rehab.prescription.support;

import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Safety checks and answers, in the words of the API. */
public final class Safety {
    private Safety() {}

    /** The check of what is kept: draft or version. */
    public static Response check(Person therapist, UUID patient, UUID prescription, String of) {
        return therapist
                .asks()
                .queryParam("of", of)
                .when()
                .get("/patients/{p}/prescriptions/{id}/safety-check", patient, prescription);
    }

    /** The check of lines that nobody has saved. */
    public static Response live(Person therapist, UUID patient, JsonObject lines) {
        return therapist.sends(lines.encode()).when().post("/patients/{p}/safety-checks", patient);
    }

    /** An answer to everything that the check of the draft or version shows. */
    public static JsonObject answers(Response check, String of, String reason) {
        JsonArray answers = new JsonArray();
        List<Map<String, Object>> findings = check.jsonPath().getList("findings");
        for (Map<String, Object> finding : findings) {
            if (!"INFO".equals(finding.get("tier"))) {
                answers.add(new JsonObject()
                        .put("lineId", finding.get("lineId"))
                        .put("ruleId", finding.get("ruleId"))
                        .put("ruleVersion", finding.get("ruleVersion"))
                        .put("conditionId", finding.get("conditionId"))
                        .put("reason", reason));
            }
        }
        List<Map<String, Object>> gaps = check.jsonPath().getList("unchecked");
        for (Map<String, Object> gap : gaps) {
            JsonObject answer = new JsonObject().put("uncheckedReason", gap.get("reason"));
            if (gap.get("lineId") != null) {
                answer.put("lineId", gap.get("lineId"));
            }
            if (gap.get("conditionId") != null) {
                answer.put("conditionId", gap.get("conditionId"));
            }
            answers.add(answer.put("reason", reason));
        }
        return new JsonObject().put("of", of.toUpperCase(Locale.ROOT)).put("answers", answers);
    }

    /** Sends answers, having seen the present state. */
    public static Response answer(Person therapist, UUID patient, UUID prescription, JsonObject answers) {
        return therapist
                .sends(answers.encode())
                .header("If-Match", Orders.etag(therapist, patient, prescription))
                .when()
                .post("/patients/{p}/prescriptions/{id}/acknowledgements", patient, prescription);
    }

    /** Answers everything that the check shows. */
    public static void answerAll(Person therapist, UUID patient, UUID prescription, String of) {
        JsonObject answers = answers(check(therapist, patient, prescription, of), of, "MITIGATED");
        answer(therapist, patient, prescription, answers).then().statusCode(201);
    }

    /** Adds a colleague to the care team. */
    public static Person colleague(FakeKeycloak keycloak, Person therapist, UUID clinic, UUID patient) {
        String subject = keycloak.therapist(clinic, "Cora", "Colleague", true);
        therapist
                .sends("{\"role\":\"MEMBER\"}")
                .when()
                .put("/patients/{p}/care-team/{t}", patient, subject)
                .then()
                .statusCode(200);
        return Person.therapist(clinic, subject);
    }
}
