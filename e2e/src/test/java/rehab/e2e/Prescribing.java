package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.local.http.Answer;
import rehab.local.system.Component;

/** One patient's one prescription of one line, and what therapists do about it. */
record Prescribing(UUID patient, String id) {

    /** A draft of one exercise in one variant. */
    static Prescribing draft(Api therapist, UUID patient, String slug, String variant) {
        return draft(therapist, patient, slug, Map.of("variant", variant));
    }

    /** A draft of one exercise, whose line says this besides its dose and side. */
    static Prescribing draft(Api therapist, UUID patient, String slug, Map<String, Object> more) {
        Map<String, Object> line = new LinkedHashMap<>(more);
        line.put("exerciseId", therapist.exercise(slug));
        line.put("dose", Map.of("sets", range(2), "amount", range(10), "unit", "REPS"));
        line.put("side", "BOTH_TOGETHER");
        Answer draft = therapist
                .post(
                        Component.PRESCRIPTION,
                        "/patients/" + patient + "/prescriptions",
                        Map.of(
                                "title",
                                "One exercise",
                                "safetyNote",
                                Plans.WHOLE_NOTE,
                                "routines",
                                List.of(Map.of(
                                        "name",
                                        "Desk break",
                                        "schedule",
                                        Map.of("kind", "PER_DAY", "times", 1),
                                        "lines",
                                        List.of(line)))))
                .expect(201);
        return new Prescribing(patient, draft.text("id"));
    }

    String path() {
        return "/patients/" + patient + "/prescriptions/" + id;
    }

    Answer read(Api someone) {
        return someone.get(Component.PRESCRIPTION, path()).expect(200);
    }

    String status(Api someone) {
        return read(someone).text("status");
    }

    Answer activate(Api therapist) {
        return signed(therapist, "/activation", Map.of());
    }

    Answer resume(Api therapist) {
        return therapist.post(Component.PRESCRIPTION, path() + "/resume", Map.of("reason", "It has been answered"));
    }

    /** Gives this reason for everything that the check shows open; answers the check afterwards. */
    JsonNode acknowledge(Api therapist, String of, String reason) {
        JsonNode check = therapist
                .get(Component.PRESCRIPTION, path() + "/safety-check?of=" + of)
                .expect(200)
                .body();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode finding : check.get("findings")) {
            answers.add(Map.of(
                    "lineId", finding.get("lineId").asText(),
                    "ruleId", finding.get("ruleId").asText(),
                    "ruleVersion", finding.get("ruleVersion").asInt(),
                    "conditionId", finding.get("conditionId").asText(),
                    "reason", reason));
        }
        assertThat(answers).isNotEmpty();
        return signed(
                        therapist,
                        "/acknowledgements",
                        Map.of("of", of.equals("draft") ? "DRAFT" : "VERSION", "answers", answers))
                .expect(201)
                .body();
    }

    /** Having seen the present state. */
    Answer signed(Api therapist, String action, Object body) {
        return therapist.send(
                "POST",
                Component.PRESCRIPTION,
                path() + action,
                body,
                Map.of(
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        read(therapist).headers().firstValue("ETag").orElseThrow()));
    }

    private static Map<String, Object> range(int figure) {
        return Map.of("min", figure, "max", figure);
    }
}
