package rehab.kit.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

class EtagTest {
    private final String etag = Etag.of("draft", 3);

    @ParameterizedTest
    @ValueSource(strings = {"\"draft.3\"", "W/\"draft.3\"", "\"other\", \"draft.3\"", "*"})
    void sameStateMatches(String header) {
        assertThat(Etag.matches(header, etag)).isTrue();
        assertThatCode(() -> Etag.requireMatch(header, etag)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({", PRECONDITION_REQUIRED", "'', PRECONDITION_REQUIRED", "draft.3, PRECONDITION_FAILED"})
    void otherStateIsRefused(String header, CommonProblem expected) {
        assertThatThrownBy(() -> Etag.requireMatch(header, etag))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(expected));
    }

    @Test
    void otherStateDoesNotMatch() {
        assertThat(Etag.matches("\"draft.2\"", etag)).isFalse();
        assertThat(Etag.matches(null, etag)).isFalse();
    }
}
