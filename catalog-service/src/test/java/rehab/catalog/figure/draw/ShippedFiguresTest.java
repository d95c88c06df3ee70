package rehab.catalog.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.rig.FigureCheck;
import rehab.catalog.figure.rig.Motion;

class ShippedFiguresTest {
    private static final int LIMIT = 12 * 1024;
    private static final int PIECES = 22;

    static Stream<Arguments> scripts() {
        return ShippedFigures.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void areThere() {
        assertThat(ShippedFigures.all()).hasSize(32);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void haveNothingWrong(String name, FigureScript script) {
        assertThat(FigureCheck.of(script)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void areSmallInEveryForm(String name, FigureScript script) {
        for (Form form : Form.values()) {
            for (Theme theme : Theme.values()) {
                for (Side side : Side.values()) {
                    String svg = FigureDrawing.draw(script, form, side, theme);
                    assertThat(ContactSheets.zipped(svg)).as(name + " " + form).isLessThan(LIMIT);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void canStandManyTimesInOnePage(String name, FigureScript script) {
        for (Form form : Form.values()) {
            assertThat(FigureDrawing.draw(script, form, null, Theme.AUTO))
                    .as(name)
                    .doesNotContain(" id=", "href", "url(", "<script", "NaN", "Infinity")
                    .contains("role=\"img\"", "<title>");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void areCheapToMove(String name, FigureScript script) {
        String svg = FigureDrawing.draw(script, Form.MOTION, null, Theme.AUTO);
        assertThat(svg.split("attributeName=\"d\"", -1).length - 1).as(name).isBetween(1, PIECES);
    }

    /** A browser goes from one shape to the next only when both have the same commands. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void keepTheStructureOfEveryPiece(String name, FigureScript script) {
        Scene scene = Scene.of(script, FigureDrawing.moments(Motion.of(script)), Camera.of(script.view()));
        for (Scene.Strip strip : scene.strips()) {
            List<String> structures = strip.paths().stream()
                    .map(ShippedFiguresTest::structure)
                    .distinct()
                    .toList();
            assertThat(structures).as(name + " " + strip.tone()).hasSize(1);
        }
    }

    /** The commands of a path, with the flags of its arcs. */
    private static String structure(String path) {
        return path.replaceAll("a[\\d.]+ [\\d.]+ 0 0 0", "S")
                .replaceAll("a[\\d.]+ [\\d.]+ 0 1 0", "L")
                .replaceAll("[^a-zSL]", "");
    }

    @Test
    void areMirroredAsAWhole() {
        Map<String, FigureScript> all = ShippedFigures.all();
        FigureScript script = Objects.requireNonNull(all.get("quadruped-opposite-arm-and-leg-raise/STANDARD"));

        String right = FigureDrawing.draw(script, Form.MOTION, Side.RIGHT, Theme.LIGHT);
        String left = FigureDrawing.draw(script, Form.MOTION, Side.LEFT, Theme.LIGHT);

        assertThat(right).isNotEqualTo(left);
        assertThat(left.length()).isCloseTo(right.length(), Percentage.withPercentage(5));
    }
}
