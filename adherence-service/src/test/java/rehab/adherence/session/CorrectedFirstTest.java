package rehab.adherence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedFirstTest {

    @ParameterizedTest(name = "{0} is logged in the order {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A B C          | 0 1 2
            B>A A          | 1 0
            C>B B>A A      | 2 1 0
            B>A C A        | 2 0 1
            B>A A A        | 1 2 0
            B>elsewhere A  | 0 1
            A>A            | 0
            A>B B>A        | 1 0
            """)
    void whatIsCorrectedGoesFirstAndElseTheOrderStays(String batch, String order) {
        // Given
        List<CorrectedFirst.Link> links = Arrays.stream(batch.split(" "))
                .map(item -> item.split(">"))
                .map(parts -> new CorrectedFirst.Link(id(parts[0]), parts.length > 1 ? id(parts[1]) : null))
                .toList();

        // When
        List<Integer> places = CorrectedFirst.order(links);

        // Then
        assertThat(places)
                .containsExactlyElementsOf(
                        Arrays.stream(order.split(" ")).map(Integer::valueOf).toList());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
