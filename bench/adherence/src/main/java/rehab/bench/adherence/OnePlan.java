package rehab.bench.adherence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** The plan that everybody has, announced as prescription-service does, and a session of it as a therapist enters it. */
final class OnePlan {
    private static final UUID ROUTINE = UUID.fromString("019a9b00-0000-7000-8000-000000000001");
    private static final UUID PRESS = UUID.fromString("019a9b00-0000-7000-8000-000000000002");
    private static final UUID ROW = UUID.fromString("019a9b00-0000-7000-8000-000000000003");
    private static final Map<String, Object> TEN = Map.of("min", 10, "max", 10);
    private static final Map<String, Object> THREE = Map.of("min", 3, "max", 3);

    private OnePlan() {}

    static void announce(
            RehabSystem system, UUID patient, UUID prescription, UUID clinic, UUID therapist, Clock clock) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(400);
        Map<String, Object> version = Map.of(
                "prescriptionId",
                prescription,
                "patientId",
                patient,
                "version",
                1,
                "title",
                "Shoulder",
                "safetyNote",
                "Stop when it hurts.",
                "painRule",
                "STOP_ON_PAIN",
                "effectiveFrom",
                from.toString(),
                "routines",
                List.of(Map.of(
                        "routineId",
                        ROUTINE,
                        "name",
                        "Strength",
                        "schedule",
                        Map.of("kind", "PER_WEEK", "min", 2, "max", 3),
                        "lines",
                        List.of(line(PRESS, "Wall press"), line(ROW, "Seated row")))));
        Map<String, Object> delivery = Map.of(
                "clinicId", clinic,
                "patientId", patient,
                "timeZone", "Europe/Berlin",
                "version", version,
                "careTeam", List.of(Map.of("therapistId", therapist, "role", "LEAD")));
        new JsonClient()
                .send(
                        "PUT",
                        system.address(Component.ADHERENCE)
                                .resolve("/deliveries/prescriptions/" + prescription + "/versions/1"),
                        system.deliveryToken(),
                        delivery,
                        Map.of())
                .expect(201);
    }

    private static Map<String, Object> line(UUID id, String name) {
        return Map.of(
                "lineId",
                id,
                "exerciseId",
                id,
                "exerciseSlug",
                "made",
                "exerciseRevision",
                1,
                "exerciseName",
                name,
                "steps",
                List.of(Map.of("order", 1, "text", "Stand tall.")),
                "cautions",
                List.of("No pain."),
                "dose",
                Map.of("sets", THREE, "amount", TEN, "unit", "REPS"),
                "side",
                "BOTH_TOGETHER");
    }

    /** Everything done as ordered, a minute ago. */
    static Map<String, Object> session(UUID prescription, Clock clock) {
        return Map.of(
                "prescriptionId",
                prescription,
                "prescriptionVersion",
                1,
                "routineId",
                ROUTINE,
                "performedAt",
                clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC).toString(),
                "zoneId",
                "Europe/Berlin",
                "source",
                "CLINICIAN_FROM_PAPER",
                "painBefore",
                3,
                "painAfter",
                2,
                "lines",
                List.of(done(PRESS), done(ROW)));
    }

    private static Map<String, Object> done(UUID line) {
        Map<String, Object> set = Map.of("side", "BOTH_TOGETHER", "amount", 10);
        return Map.of("lineId", line, "sets", List.of(set, set, set));
    }
}
