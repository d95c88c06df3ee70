package rehab.prescription.handout;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lays a sheet out as a document for the printer; the template is {@code handout/sheet.html}. */
final class SheetHtml {
    private static final String HTML = "text/html";

    private static final Template TEMPLATE = template();

    private SheetHtml() {}

    /** Well-formed XHTML, cut into pages as it has to be. */
    static String of(Sheet sheet, Words words, Cut cut) {
        return printable(
                TEMPLATE.data("s", sheet).data("w", words).data("cut", cut).render());
    }

    /** XML has no place for these, whoever typed them. */
    static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Template template() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .strictRendering(true)
                .build();
        try (InputStream file = SheetHtml.class.getResourceAsStream("/handout/sheet.html")) {
            String source = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(source, Variant.forContentType(HTML), "sheet.html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
