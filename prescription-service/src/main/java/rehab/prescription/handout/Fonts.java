package rehab.prescription.handout;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/**
 * The letters of the sheet. Atkinson Hyperlegible, drawn by the Braille Institute so that no letter is taken for another,
 * prints the text; what it lacks comes from the next of these that has it. A font is read only when a letter needs it, and only
 * the letters used go into the PDF.
 */
final class Fonts {
    /** The families in the order in which they are asked for a letter. */
    static final String FAMILIES = "Text, Letters, Arabic, Hebrew, Ideographs";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {}

    static void register(PdfRendererBuilder builder) {
        use(builder, "AtkinsonHyperlegibleNext-Regular", "Text", REGULAR);
        use(builder, "AtkinsonHyperlegibleNext-Bold", "Text", BOLD);
        use(builder, "NotoSans-Regular", "Letters", REGULAR);
        use(builder, "NotoSansArabic-Regular", "Arabic", REGULAR);
        use(builder, "NotoSansHebrew-Regular", "Hebrew", REGULAR);
        use(builder, "DroidSansFallback", "Ideographs", REGULAR);
    }

    private static void use(PdfRendererBuilder builder, String file, String family, int weight) {
        FSSupplier<InputStream> font =
                () -> Objects.requireNonNull(Fonts.class.getResourceAsStream("/handout/fonts/" + file + ".ttf"), file);
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }
}
