package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The table of claims is complete: {@code seed-figures.csv} holds, for every exercise and source, all the figures that
 * the catalogue of the source documents gives, the structured ones and those in words.
 */
class SeedFiguresTest {
    private static final List<String> STRUCTURED = List.of("SETS", "REPETITIONS", "HOLD");

    @Test
    void theTableOfClaimsHoldsEveryFigure() throws IOException {
        // Given
        List<String> claims = new ArrayList<>();
        for (String[] row : rows("/seed-claims.csv")) {
            claims.add(String.join(",", row[0], row[1], row[2], row[3] + "-" + row[4]));
        }
        List<String[]> figures = rows("/seed-figures.csv");

        // When
        List<String> left = new ArrayList<>(claims);
        List<String> missing = new ArrayList<>();
        for (String[] row : figures) {
            for (int i = 0; i < STRUCTURED.size(); i++) {
                String figure = row[2 + i];
                if (!figure.isEmpty() && !left.remove(String.join(",", row[0], row[1], STRUCTURED.get(i), figure))) {
                    missing.add(row[0] + " " + row[1] + " " + STRUCTURED.get(i) + " " + figure);
                }
            }
            for (String figure : row[5].isEmpty() ? new String[0] : row[5].split(" ", -1)) {
                if (!left.removeIf(first(left, row[0] + "," + row[1] + ",", "," + figure)::equals)) {
                    missing.add(row[0] + " " + row[1] + " " + figure);
                }
            }
        }

        // Then
        assertThat(figures).hasSize(31);
        assertThat(missing).isEmpty();
        assertThat(left).as("claims that no source makes").isEmpty();
        assertThat(claims).hasSize(61).doesNotHaveDuplicates();
    }

    private static String first(List<String> claims, String start, String end) {
        return claims.stream()
                .filter(claim -> claim.startsWith(start) && claim.endsWith(end))
                .findFirst()
                .orElse("none");
    }

    private static List<String[]> rows(String resource) throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SeedFiguresTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return table.lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        }
    }
}
