package rehab.catalog.figure.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.figure.rig.FigureCheck;

/**
 * Renders every shipped script for looking at: one page per script with all key positions, one with all moving figures. Run it
 * from the module's folder with the test class path; e2e/browser/figures.mjs turns the pages into pictures.
 */
public final class ContactSheets {
    private static final Path OUT = Path.of("target/figures");

    private static final int ROWS = 4;

    private ContactSheets() {}

    /**
     * Writes target/figures.
     *
     * @param arguments beginnings of names, to render only these
     */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(OUT);
        StringBuilder gallery = new StringBuilder();
        List<StringBuilder> sheets = new ArrayList<>();
        for (Map.Entry<String, FigureScript> entry : ShippedFigures.all().entrySet()) {
            String name = entry.getKey();
            if (arguments.length > 0 && skipped(arguments, name)) {
                continue;
            }
            FigureScript script = entry.getValue();
            String motion = FigureDrawing.draw(script, Form.MOTION, null, Theme.LIGHT);
            StringBuilder page = new StringBuilder("<h3>" + name + " " + zipped(motion) + " B; panels "
                    + zipped(FigureDrawing.draw(script, Form.PANELS, null, Theme.AUTO)) + " B</h3>");
            for (int key = 0; key < script.keys().size(); key++) {
                page.append("<figure>")
                        .append(FigureDrawing.key(script, key, Theme.LIGHT))
                        .append("<figcaption>")
                        .append(script.keys().get(key).label())
                        .append("</figcaption></figure>");
            }
            page.append("<pre>");
            FigureCheck.of(script)
                    .forEach(finding -> page.append(finding.severity() + " " + finding.code() + " key " + finding.key()
                            + " " + finding.joint() + ": " + finding.message() + "\n"));
            page.append("</pre>");
            if (sheets.isEmpty() || rows(sheets.get(sheets.size() - 1)) == ROWS) {
                sheets.add(new StringBuilder());
            }
            sheets.get(sheets.size() - 1).append("<section>").append(page).append("</section>");
            write(name.replace('/', '.') + ".html", page.toString());
            gallery.append("<figure>")
                    .append(motion)
                    .append("<figcaption>")
                    .append(name)
                    .append("</figcaption></figure>");
        }
        write("gallery.html", gallery.toString());
        for (int i = 0; i < sheets.size(); i++) {
            write("sheet" + i + ".html", sheets.get(i).toString());
        }
    }

    private static int rows(StringBuilder sheet) {
        return sheet.toString().split("<section>", -1).length - 1;
    }

    private static boolean skipped(String[] arguments, String name) {
        return java.util.stream.Stream.of(arguments).noneMatch(name::startsWith);
    }

    private static void write(String name, String body) throws IOException {
        Files.writeString(
                OUT.resolve(name),
                "<!doctype html><meta charset=utf-8><style>body{margin:8px;background:#f4f5f1;font:14px sans-serif}"
                        + "figure{display:inline-block;width:380px;margin:4px;border:1px solid #ddd}svg{width:100%;display:block}</style>"
                        + body);
    }

    /** How many bytes a picture has when it is sent. */
    public static int zipped(String svg) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(svg.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
