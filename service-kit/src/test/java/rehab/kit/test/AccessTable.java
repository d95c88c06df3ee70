package rehab.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs one service's rows of {@code contracts/access.csv}: who gets which status from which operation. The table has a
 * row for each operation of the service's OpenAPI document, no more and no less. A cell is the status expected, or
 * {@code -} where the column makes no sense for the operation. A row that ends before the last columns refuses their
 * callers: what is not said is not allowed.
 */
public abstract class AccessTable {
    private static final Path TABLE = Path.of("../contracts/access.csv");
    private static final List<String> ADMITTED = List.of(
            "therapist", "patient", "administrator", "prescription-delivery", "catalog-delivery", "adherence-delivery");
    /** Columns that a row may end before. */
    private static final int LAST_COLUMNS = 2;

    private static final String REFUSED = "403";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    URI document;

    /** Whose things the request is about; the other columns' callers are made to differ from them. */
    public record Cast(UUID clinicId, String therapist, UUID patient) {}

    /**
     * A request that its admitted callers may send, on fixtures of its own.
     *
     * @param parameters values of the path's placeholders
     * @param query what stands behind the path
     */
    public record Attempt(
            Cast cast,
            Map<String, String> parameters,
            Map<String, String> headers,
            @Nullable String body,
            Map<String, String> query) {

        /** Nothing behind the path. */
        public Attempt(Cast cast, Map<String, String> parameters, Map<String, String> headers, @Nullable String body) {
            this(cast, parameters, headers, body, Map.of());
        }
    }

    /** Makes fresh fixtures for one attempt of this operation. */
    protected abstract Attempt attempt(String operation);

    @Test
    void hasARowForEachOperationAndNoOther() throws IOException {
        // Given
        JsonPath openapi = RestAssured.given().when().get(document).jsonPath();
        Map<String, Map<String, Object>> paths = openapi.getMap("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));

        // When
        Set<String> rows = new TreeSet<>();
        rows().forEach(row -> rows.add(cell(row, "method") + " " + cell(row, "path")));

        // Then
        assertThat(operations).isNotEmpty();
        assertThat(rows).isEqualTo(operations);
    }

    @TestFactory
    Stream<DynamicTest> answersAsWritten() throws IOException {
        return rows().stream().flatMap(row -> row.entrySet().stream()
                .skip(4)
                .filter(cell -> !cell.getValue().equals("-"))
                .map(cell -> DynamicTest.dynamicTest(
                        cell(row, "operation") + " × " + cell.getKey() + " → " + cell.getValue(),
                        () -> check(row, cell.getKey(), cell.getValue()))));
    }

    private void check(Map<String, String> row, String column, String expected) {
        // Given
        Attempt attempt = attempt(cell(row, "operation"));
        RequestSpecification request =
                RestAssured.given().headers(attempt.headers()).queryParams(attempt.query());
        String token = token(row, column, attempt.cast());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (attempt.body() != null) {
            request.contentType(attempt.headers().getOrDefault("Content-Type", "application/json"))
                    .body(attempt.body());
        }

        // When
        var answer = request.pathParams(attempt.parameters()).when().request(cell(row, "method"), cell(row, "path"));

        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(Integer.parseInt(expected));
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    private static @Nullable String token(Map<String, String> row, String column, Cast cast) {
        UUID elsewhere = UUID.randomUUID();
        return switch (column) {
            case "no_token" -> null;
            case "expired" -> admitted(row, cast).expired().jwt();
            case "wrong_issuer" ->
                admitted(row, cast)
                        .issuer("http://elsewhere.example/realms/rehab")
                        .jwt();
            case "wrong_audience" ->
                admitted(row, cast).audience("another-service").jwt();
            case "alg_none" -> admitted(row, cast).algNone().jwt();
            case "other_patient" ->
                Tokens.patient(cast.clinicId(), UUID.randomUUID()).jwt();
            case "other_therapist" -> Tokens.therapist(cast.clinicId()).jwt();
            case "other_clinic_therapist" ->
                Tokens.therapist(elsewhere).subject(cast.therapist()).jwt();
            case "other_clinic_patient" ->
                Tokens.patient(elsewhere, cast.patient()).jwt();
            case "other_clinic_administrator" -> Tokens.administrator(elsewhere).jwt();
            default -> role(column, cast).jwt();
        };
    }

    private static Tokens admitted(Map<String, String> row, Cast cast) {
        String role = ADMITTED.stream()
                .filter(column -> cell(row, column).startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is admitted: " + row));
        return role(role, cast);
    }

    private static Tokens role(String role, Cast cast) {
        return switch (role) {
            case "therapist" -> Tokens.therapist(cast.clinicId()).subject(cast.therapist());
            case "patient" -> Tokens.patient(cast.clinicId(), cast.patient());
            case "administrator" -> Tokens.administrator(cast.clinicId());
            case "prescription-delivery", "catalog-delivery", "adherence-delivery" -> Tokens.service(role);
            default -> throw new AssertionError("no such column: " + role);
        };
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        assertThat(value).as(column + " of " + row).isNotNull();
        return value;
    }

    /** This service's rows, each a map from column to cell, in the table's order of columns. */
    private static List<Map<String, String>> rows() throws IOException {
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        List<String> lines = Files.readAllLines(TABLE);
        String[] columns = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells.length).as(line).isBetween(columns.length - LAST_COLUMNS, columns.length);
            if (cells[0].equals(service)) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], i < cells.length ? cells[i] : REFUSED);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
