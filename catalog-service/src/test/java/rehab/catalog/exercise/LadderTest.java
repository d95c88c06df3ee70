package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest(name = "levels {0}: below {1} is {2}, above it {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    1,             0, '',    ''
                    1 2 3,         0, '',    V1
                    1 2 3,         1, V0,    V2
                    1 2 3,         2, V1,    ''
                    3 2 1,         0, V1,    ''
                    1 1 2 2 3,     0, '',    V2 V3
                    1 1 2 2 3,     1, '',    V2 V3
                    1 1 2 2 3,     3, V0 V1, V4
                    1 1 2 2 3,     4, V2 V3, ''
                    1 5 9,         1, V0,    V2
                    2 2,           0, '',    ''
                    """)
    void theNextRungIsTheNearestLevel(String levels, int of, String easier, String harder) {
        // Given
        List<Variant> variants = new ArrayList<>();
        for (String level : levels.split(" ", -1)) {
            variants.add(variant("V" + variants.size(), Integer.parseInt(level)));
        }
        Ladder ladder = new Ladder(variants);

        // Then
        assertThat(String.join(" ", ladder.easier(variants.get(of)))).isEqualTo(easier);
        assertThat(String.join(" ", ladder.harder(variants.get(of)))).isEqualTo(harder);
    }

    @Test
    void noVariantsNoRungs() {
        assertThat(new Ladder(List.of()).harder(variant("OTHER", 1))).isEmpty();
    }

    private static Variant variant(String code, int level) {
        return new Variant(
                code,
                code,
                "",
                level,
                false,
                List.of(),
                List.of(),
                List.of(),
                Sides.BOTH_TOGETHER,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
