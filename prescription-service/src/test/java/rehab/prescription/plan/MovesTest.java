package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

    @ParameterizedTest(name = "{0} to {1} moves {2}")
    @CsvSource({
        "a b c,   a b c,   ",
        "a b c,   b c a,   a",
        "a b c,   c a b,   c",
        "a b c d, a c d,   ",
        "a b,     x a y b, ",
        "a b c d, d b c a, a d",
        "a,       ,        ",
    })
    void callsAsLittleAsPossibleMoved(String before, @Nullable String after, @Nullable String moved) {
        assertThat(Moves.among(ids(before), ids(after))).isEqualTo(Set.copyOf(ids(moved)));
    }

    private static List<UUID> ids(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" "))
                        .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.toList());
    }
}
