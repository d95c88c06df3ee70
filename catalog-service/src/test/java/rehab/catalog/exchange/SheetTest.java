package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.content.ShippedExercises;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.exercise.Variant;
import rehab.catalog.json.StoredJson;

class SheetTest {
    private static final Map<String, ExerciseContent> SHIPPED = ShippedExercises.read();

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void anExerciseComesBackAsItWas(String slug, ExerciseContent exercise) {
        Sheet sheet = Sheet.read(Sheet.write(List.of(ExerciseRow.cells(slug, exercise))));
        assertThat(sheet.problems()).isEmpty();
        assertThat(ExerciseRow.read(sheet.rows().get(0), exercise).content()).contains(exercise);
    }

    static Stream<Arguments> shipped() {
        assertThat(SHIPPED).hasSize(17);
        return SHIPPED.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void anyTextComesBackAsItWas(String text) {
        ObjectNode changed = StoredJson.editable(plank());
        changed.put("feel", text);
        changed.withArrayProperty("cautions").removeAll().add(text).add("x");
        changed.withArrayProperty("mistakes")
                .removeAll()
                .addObject()
                .put("text", text)
                .put("instead", text);
        ExerciseContent nasty = StoredJson.content(changed, ExerciseContent.class);
        Sheet sheet = Sheet.read(Sheet.write(List.of(ExerciseRow.cells("plank", nasty))));
        assertThat(ExerciseRow.read(sheet.rows().get(0), plank()).content()).contains(nasty);
    }

    static Stream<String> nasty() {
        return Stream.of(
                "=HYPERLINK(\"x\")",
                "+1",
                "-2 | 3",
                "@a",
                "'quoted'",
                "'=x",
                "a,b;\"c\"",
                "two\nlines",
                "two\r\nlines",
                " spaces ",
                "\ttab",
                "a >> b | c \\ d",
                "Señal ＝ 💪");
    }

    @Test
    void oneCellChangesOneFieldAndKeepsWhatASheetCannotSay() {
        Sheet sheet = read("slug,feel\r\nplank,\"Belly, and seat\"\r\n");
        ExerciseContent after =
                ExerciseRow.read(sheet.rows().get(0), plank()).content().orElseThrow();
        ObjectNode expected = StoredJson.editable(plank()).put("feel", "Belly, and seat");
        assertThat(StoredJson.editable(after)).isEqualTo(expected);
        assertThat(after.variants()).isEqualTo(plank().variants());
        assertThat(after.claims()).isEqualTo(plank().claims());
    }

    @Test
    void theStandardVariantFollowsItsExerciseWhereItWasAlike() {
        Sheet sheet = read("slug,sides,hazards\nplank,EACH,none\n");
        ExerciseContent after =
                ExerciseRow.read(sheet.rows().get(0), plank()).content().orElseThrow();
        assertThat(after.standardVariant().map(Variant::sides)).contains(after.sides());
        assertThat(after.standardVariant().map(Variant::hazards)).contains(List.of());
    }

    @Test
    void aNewRowBecomesAnExerciseWithAStandardVariant() {
        Sheet sheet = read("slug,name,purpose,type,sides,counted_in,steps,hazards,dose_sets,dose_amount,dose_unit,"
                + "dose_source,dose_reading\n"
                + "neck-nod,Neck nod,Loosens the neck.,mobility,both_together,reps,"
                + "\"Sit. | Nod >> Breathe out\",NECK_FLEXION,2-3,10,reps,Own,As we teach it\n");
        ExerciseContent made = ExerciseRow.read(sheet.rows().get(0), StoredJson.editable(Map.of("disclaimer", "Ask.")))
                .content()
                .orElseThrow();
        assertThat(made.steps()).hasSize(2);
        assertThat(made.steps().get(1).breath()).isEqualTo("Breathe out");
        assertThat(made.hazards()).containsExactly(HazardTag.NECK_FLEXION);
        assertThat(made.defaultDose()).isNotNull();
        Sheet again = Sheet.read(Sheet.write(List.of(ExerciseRow.cells("neck-nod", made))));
        assertThat(ExerciseRow.read(again.rows().get(0), made).content()).contains(made);
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    type;           NAPPING;              Code
                    regions;        CORE | ELBOW;         Code
                    regions;        CORE || CHEST;        Empty
                    steps;          a >> b >> c;          Parts
                    mistakes;       only the mistake;     Parts
                    cautions;       a >> b;               Parts
                    cautions;       a\\;                  Escape
                    dose_sets;      three;                Number
                    dose_sets;      3-2;                  Range
                    dose_sets;      1-2-3;                Number
                    dose_sets;      9999999;              Number
                    dose_sets;      -3;                   Number
                    name;           '';                   NotNull
                    purpose;        ' ';                  NotNull
                    hazards;        '';                   NotNull
                    hazards;        FALLING;              Code
                    """)
    void aBadCellIsNamed(String header, String cell, String code) {
        SheetRow row = new SheetRow(7, "plank", Map.of(header, cell));
        ExerciseRow.Outcome outcome = ExerciseRow.read(row, plank());
        assertThat(outcome.content()).isEmpty();
        assertThat(outcome.problems()).extracting(RowProblem::row).containsOnly(7);
        assertThat(outcome.problems()).extracting(RowProblem::code).contains(code);
        assertThat(outcome.problems()).extracting(RowProblem::column).contains(header);
    }

    @Test
    void aDoseIsWholeAndNamesItsSource() {
        SheetRow row = new SheetRow(2, "plank", Map.of("dose_sets", "3"));
        assertThat(ExerciseRow.read(row, plank()).problems())
                .extracting(RowProblem::column)
                .containsExactly("dose_amount", "dose_unit", "dose_source", "dose_reading");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("badFiles")
    void aBadTableIsSaidRowByRow(String file, List<String> problems) {
        assertThat(read(file).problems())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .isEqualTo(problems);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("", List.of("1 null Headers")),
                Arguments.of("\n\n", List.of("1 null Headers")),
                Arguments.of("name\nx\n", List.of("1 slug Missing")),
                Arguments.of("slug,colour,slug\n", List.of("1 colour Unknown", "1 slug Duplicate")),
                Arguments.of("slug,name\na,\"unclosed\n", List.of("1 null Csv")),
                Arguments.of("slug,name\na,\"x\"y\n", List.of("1 null Csv")),
                Arguments.of(
                        "slug,name\na,x\n\nA B,x\na,y\nb\nc,x,y\n",
                        List.of("4 slug Form", "5 slug Duplicate", "6 null Cells", "7 null Cells")));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        Sheet sheet = Sheet.read("slug,name\nneck,Señal\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sheet.problems()).extracting(RowProblem::code).containsExactly("Encoding");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertThat(read("\uFEFFslug\nneck\n").rows()).hasSize(1);
        assertThat(read("slug\nneck\n").rows()).hasSize(1);
    }

    private static Sheet read(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ExerciseContent plank() {
        return Objects.requireNonNull(SHIPPED.get("plank"));
    }
}
