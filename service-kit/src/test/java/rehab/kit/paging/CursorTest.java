package rehab.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.problem.ProblemException;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        assertThat(Cursor.decode(Cursor.encode("Señora 👍", 5), 2)).containsExactly("Señora 👍", "5");
    }

    @Test
    void absentMeansTheFirstPage() {
        assertThat(Cursor.decode(null, 2)).isEmpty();
        assertThat(Cursor.decode("", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "YQ", "gICA", "AAAA"})
    void foreignCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void pageIsCutWhereTheLimitIs() {
        assertThat(Page.of(List.of(1, 2, 3), 2, Cursor::encode)).isEqualTo(new Page<>(List.of(1, 2), Cursor.encode(2)));
        assertThat(Page.of(List.of(1, 2), 2, Cursor::encode)).isEqualTo(new Page<>(List.of(1, 2), null));
    }
}
