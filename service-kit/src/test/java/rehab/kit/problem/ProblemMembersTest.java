package rehab.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemMembersTest {
    private final ProblemException refused = new ProblemException(CommonProblem.CONFLICT, "There are two.", List.of());

    @Test
    void whatAProblemTellsBesidesStandsBesideTheOthers() throws Exception {
        // Given
        ProblemException refusal =
                refused.with("matches", List.of(Map.of("name", "Ana"))).with("count", 1);

        // When
        String written = written(refusal);

        // Then
        assertThat(written)
                .isEqualTo(
                        "{\"type\":\"urn:rehab:problem:conflict\",\"title\":\"" + CommonProblem.CONFLICT.title()
                                + "\",\"status\":409,\"detail\":\"There are two.\",\"matches\":[{\"name\":\"Ana\"}],\"count\":1}");
    }

    @Test
    void withoutMoreToTellThereIsNothingMore() throws Exception {
        // When
        String written = written(refused);

        // Then
        assertThat(written).endsWith("\"detail\":\"There are two.\"}");
    }

    private static String written(ProblemException refusal) throws Exception {
        try (Response response = Problem.response(refusal)) {
            return new ObjectMapper().writeValueAsString(response.getEntity());
        }
    }
}
