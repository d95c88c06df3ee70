package rehab.adherence;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Review tasks for the access table: each attempt that may change one has its own. */
final class ReviewAttempts {

    /** A task of a patient of their own. */
    record Task(Course course, String taskId, String etag) {
        Map<String, String> headers() {
            return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", etag);
        }

        String body(String operation) {
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
        course.logged(entry);
        await().until(() -> !tasks(course, "taskId").isEmpty());
        return new Task(
                course, tasks(course, "taskId").get(0), tasks(course, "etag").get(0));
    }

    private static List<String> tasks(Course course, String field) {
        return course.therapist().get("/review-tasks").jsonPath().getList("items." + field, String.class);
    }
}
