package rehab.adherence.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTodayTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                           NOT_DUE
            OPTIONAL,                    NOT_DUE
            STARTS_LATER ENDED,          NOT_DUE
            DUE,                         DUE
            DONE DUE,                    DUE
            SUSPENDED DUE,               DUE
            ENDED DUE,                   DUE
            DONE,                        DONE
            DONE OPTIONAL,               DONE
            DONE SUSPENDED,              DONE
            SUSPENDED,                   PAUSED
            SUSPENDED OPTIONAL,          PAUSED
            ON_HOLD,                     ON_HOLD
            DUE ON_HOLD,                 ON_HOLD
            DONE ON_HOLD SUSPENDED,      ON_HOLD
            """)
    void theDayIsWhatItsRoutinesAre(@Nullable String routines, DueToday.Standing standing) {
        assertThat(DueToday.standing(
                        routines == null
                                ? List.of()
                                : Arrays.stream(routines.split(" "))
                                        .map(TodayView.State::valueOf)
                                        .toList()))
                .isEqualTo(standing);
    }
}
