package rehab.adherence;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Review tasks for the access table: each attempt that may change one has its own. */
final class ReviewAttempts {

    /** A task of a patient of their own. */
    record Task(Course course, String taskId, String sessionId, String etag) {
        Map<String, String> headers() {
            return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag);
        }

        /** What is read must have been replied before. */
        Map<String, String> path(String operation) {
            return operation.equals("markReplyRead")
                    ? Map.of("patientId", course.patientId.toString(), "replyId", reply())
                    : Map.of("taskId", taskId);
        }

        private String reply() {
            return course.therapist()
                    .header("Idempotency-Key", "one")
                    .body("{\"sessionId\":\"" + sessionId + "\",\"text\":\"Yes.\"}")
                    .post("/review-tasks/{id}/replies", taskId)
                    .jsonPath()
                    .getString("replyId");
        }

        @Nullable
        String body(String operation) {
            if (operation.equals("markReplyRead")) {
                return null;
            }
            if (operation.equals("replyToComment")) {
                return "{\"sessionId\":\"" + sessionId + "\",\"text\":\"Yes.\"}";
            }
            if (operation.equals("disposeReviewTask")) {
                return "{\"code\":\"WATCHING\"}";
            }
            throw new AssertionError("no fixture for " + operation);
        }
    }

    Task fresh() {
        Course course = Course.fresh()
                .underWay(
                        LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).toString(),
                        "{\"kind\":\"PER_DAY\",\"times\":1}");
        Map<String, Object> entry = course.entry(Instant.now().toString());
        entry.put("note", "May I swim?");
        UUID session = course.logged(entry);
        await().until(() -> !tasks(course, "taskId").isEmpty());
        return new Task(
                course,
                tasks(course, "taskId").get(0),
                session.toString(),
                tasks(course, "etag").get(0));
    }

    private static List<String> tasks(Course course, String field) {
        return course.therapist().get("/review-tasks").jsonPath().getList("items." + field, String.class);
    }
}
