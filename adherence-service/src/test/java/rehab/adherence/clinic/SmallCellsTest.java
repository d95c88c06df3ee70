package rehab.adherence.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCellsTest {

    static Stream<Arguments> groups() {
        return Stream.of(
                arguments("all large enough", List.of(5, 6, 7), shown(5, 6, 7)),
                arguments("nobody at all", List.of(0, 0, 0), shown(0, 0, 0)),
                arguments("an empty group tells about nobody", List.of(0, 8, 9), shown(0, 8, 9)),
                arguments(
                        "one small group would follow from the sum: the next smallest goes too",
                        List.of(3, 9, 20),
                        shown(null, null, 20)),
                arguments("two small groups of five together", List.of(3, 2, 20), shown(null, null, 20)),
                arguments(
                        "two small groups of fewer together: the next smallest goes too",
                        List.of(1, 2, 6, 20),
                        shown(null, null, null, 20)),
                arguments("a small group beside an empty one", List.of(0, 3, 9, 20), shown(0, null, null, 20)),
                arguments(
                        "few patients in all: nothing is shown, not even that a group is empty",
                        List.of(0, 3, 0),
                        shown(null, null, null)),
                arguments("one patient", List.of(0, 0, 0, 0, 1), shown(null, null, null, null, null)),
                arguments("equal groups", List.of(4, 5, 5), shown(null, null, 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void groupsUnderFiveAreSuppressedAndCannotBeWorkedOut(
            String name, List<Integer> groups, List<@Nullable Integer> expected) {
        assertThat(new SmallCells(5).split(groups)).as(name).isEqualTo(expected);
    }

    private static List<@Nullable Integer> shown(@Nullable Integer... groups) {
        List<@Nullable Integer> list = new ArrayList<>();
        for (Integer group : groups) {
            list.add(group);
        }
        return list;
    }
}
