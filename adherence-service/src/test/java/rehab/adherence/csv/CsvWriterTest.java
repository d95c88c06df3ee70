package rehab.adherence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvWriterTest {

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("plain", "plain"),
                arguments(null, ""),
                arguments("", ""),
                arguments(0, "0"),
                arguments(-1.5, "-1.5"),
                arguments(LocalDate.EPOCH, "1970-01-01"),
                arguments("a, b", "\"a, b\""),
                arguments("said \"no\"", "\"said \"\"no\"\"\""),
                arguments("two\nlines", "\"two\nlines\""),
                arguments("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
                arguments("+1", "'+1"),
                arguments("-1", "'-1"),
                arguments("@cmd", "'@cmd"),
                arguments("\tx", "'\tx"),
                arguments("a=b", "a=b"),
                arguments("Schulter läuft 🙂", "Schulter läuft 🙂"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCell(@Nullable Object value, String expected) {
        assertThat(written(csv -> csv.row(value, 1))).isEqualTo(expected + ",1\r\n");
    }

    private static String written(Consumer<CsvWriter> work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(bytes);
        work.accept(writer);
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
