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

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "3000-01-01", "+999999999-12-31", "yesterday"})
    void aDayThatNoRowHasIsRefused(String day) {
        assertThatThrownBy(() -> Cursor.date(day)).hasMessageContaining("cursor");
        assertThatThrownBy(() -> Cursor.instant(day + "T00:00:00Z")).hasMessageContaining("cursor");
        assertThatThrownBy(() -> Cursor.time(day + "T00:00:00+01:00")).hasMessageContaining("cursor");
    }

    @Test
    void daysAndTimesComeBackAsTheyWent() {
        assertThat(Cursor.date("2026-03-29")).isEqualTo("2026-03-29");
        assertThat(Cursor.instant("2026-03-29T01:00:00Z")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(Cursor.time("2026-03-29T03:00:00+02:00").toInstant()).isEqualTo("2026-03-29T01:00:00Z");
    }
}
