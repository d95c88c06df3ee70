package rehab.prescription.handout;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a document as tagged PDF (PDF/UA), with every letter that it uses inside. It opens no file and no address. */
final class SheetPdf {
    private static final String PICTURE = "picture:";

    private SheetPdf() {}

    /**
     * Prints.
     *
     * @param html well-formed; its pictures have sources like {@code picture:3.svg}
     * @param pictures SVG documents by name, like {@code 3.svg}
     * @param made when it says it was made: the same input gives the same bytes
     */
    static byte[] print(String html, Map<String, String> pictures, Instant made) {
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
                document.getDocumentInformation().setModificationDate(null);
                document.setDocumentId(made.toEpochMilli());
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
