package rehab.prescription.handout;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a document as tagged PDF (PDF/UA), with every letter that it uses inside. It opens no file and no address. */
final class SheetPdf {
    private static final String PICTURE = "picture:";

    /** More than it takes: for exercises, for titles, and to see that all is well. */
    private static final int MOST_PASSES = 4;

    private SheetPdf() {}

    /**
     * Prints. A sheet is laid out again where a piece of it did not fit its page.
     *
     * @param document well-formed; its pictures have sources like {@code picture:3.svg}
     * @param pictures SVG documents by name, like {@code 3.svg}
     * @param made when it says it was made: the same input gives the same bytes
     */
    static byte[] print(Function<Cut, String> document, Map<String, String> pictures, Instant made) {
        Cut cut = Cut.NONE;
        for (int pass = 1; ; pass++) {
            try (PdfBoxRenderer renderer =
                    builder(document.apply(cut), pictures).buildPdfRenderer()) {
                renderer.layout();
                Cut better = cut.after(pieces(renderer));
                if (better.equals(cut) || pass == MOST_PASSES) {
                    return paint(renderer, made);
                }
                cut = better;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] paint(PdfBoxRenderer renderer, Instant made) throws IOException {
        renderer.createPDFWithoutClosing();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = renderer.getPdfDocument()) {
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
            document.getDocumentInformation().setModificationDate(null);
            document.setDocumentId(made.toEpochMilli());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** What the template has named, and the pages that it came to stand on. */
    private static Map<String, Cut.Span> pieces(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<String, Cut.Span> pieces = new HashMap<>();
        renderer.getSharedContext().getIdMap().forEach((name, box) -> {
            int top = box.getAbsY();
            int bottom = top + box.getHeight();
            int first =
                    (int) pages.stream().filter(page -> page.getBottom() <= top).count();
            int last = (int)
                    pages.stream().filter(page -> page.getBottom() < bottom).count();
            pieces.put(name, new Cut.Span(first, last));
        });
        return pieces;
    }

    private static PdfRendererBuilder builder(String html, Map<String, String> pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(PdfRendererBuilder.TextDirection.LTR)
                .useUriResolver((base, uri) -> uri)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri != null && uri.startsWith(PICTURE),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useProtocolsStreamImplementation(
                        uri -> new Picture(Objects.requireNonNull(pictures.get(uri.substring(PICTURE.length())), uri)),
                        "picture")
                .useReplacementText("\u25A1")
                .withProducer("Rehab")
                .withHtmlContent(html, null);
        Fonts.register(builder);
        return builder;
    }

    private record Picture(String svg) implements com.openhtmltopdf.extend.FSStream {
        @Override
        public java.io.InputStream getStream() {
            return new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public java.io.Reader getReader() {
            return new java.io.StringReader(svg);
        }
    }
}
