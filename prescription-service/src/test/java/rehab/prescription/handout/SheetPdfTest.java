package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.patient.Language;

class SheetPdfTest {
    private static final int LARGEST = 400 * 1024;

    static Stream<Arguments> forms() {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(TypeSize.values()).flatMap(type -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(new Look(paper, type), language))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aRealPlanOfTwelveLinesIsSmallTaggedAndComplete(Look look, Language language) throws IOException {
        // When
        byte[] bytes = RealPlan.print(RealPlan.twelveLines("Demo Patient"), language, look);

        // Then
        assertThat(bytes).hasSizeLessThan(LARGEST);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(Words.in(language).tag());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Upper back and posture");
            List<PDStructureElement> elements =
                    elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "TH", "LI");
            assertThat(elements).satisfies(SheetPdfTest::assertReadInOrder);
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getStructureType()))
                    .hasSizeGreaterThan(24)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(pages(pdf)).allSatisfy(page -> assertNothingStandsAlone(page, Words.in(language)));
            assertThat(scanned(pdf)).isEqualTo("https://rehab.example.org");
        }
    }

    /** A page is more than its feet, a routine's title has exercises under it, and a caution stands under a name. */
    private static void assertNothingStandsAlone(String page, Words words) {
        assertThat(page).hasSizeGreaterThan(150);
        assertThat(count(page, words.say("stopIf") + ":")).isLessThanOrEqualTo(names(page));
        for (String title : List.of("Desk break", "Loosen up", "Strength")) {
            if (page.contains(title) && !page.contains(words.say("log.pain"))) {
                assertThat(names(page)).isPositive();
            }
        }
    }

    /** For who listens to it: the heading comes first, and figures come where they are, not behind everything. */
    private static void assertReadInOrder(List<? extends PDStructureElement> elements) {
        List<String> order =
                elements.stream().map(PDStructureElement::getStructureType).toList();
        assertThat(order.indexOf("H1")).isLessThan(order.indexOf("H2"));
        assertThat(order.lastIndexOf("Figure")).isLessThan(order.lastIndexOf("H2"));
    }

    /** How many exercises are named: a number, and a capital behind it. */
    private static long names(String page) {
        return Pattern.compile("^\\d+ \\p{Lu}", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .count();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return pages;
    }

    /** What a telephone reads from the first page. */
    private static String scanned(PDDocument pdf) throws IOException {
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 120);
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, page.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no QR code found", e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελένη Παπαδοπούλου", "Наталья Ёлкина", "王小明", "김민준", "佐藤さくら", "Nguyễn Thị Ánh"})
    void aNameInAnyOfTheseScriptsIsPrinted(String name) throws IOException {
        // When
        byte[] bytes = RealPlan.print(RealPlan.oneLine(name), Language.EN, new Look(Paper.A4, TypeSize.NORMAL));

        // Then
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى حسن", "דנה לוי"})
    void aNameWrittenFromTheRightHasItsLetters(String name) throws IOException {
        // When
        byte[] bytes = RealPlan.print(RealPlan.oneLine(name), Language.EN, new Look(Paper.A4, TypeSize.NORMAL));

        // Then
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .doesNotContain("\u25A1")
                    .doesNotContain("#");
        }
    }

    @Test
    void theSameSheetIsTheSameBytes() {
        // Given
        Look look = new Look(Paper.LETTER, TypeSize.NORMAL);
        SheetAssembly.Material plan = RealPlan.oneLine("Demo Patient");

        // When
        byte[] again = RealPlan.print(plan, Language.ES, look);

        // Then
        assertThat(again).hasSameSizeAs(RealPlan.print(plan, Language.ES, look));
    }

    @Test
    void whatSomebodyTypedIsTextAndNothingElse() throws IOException {
        // Given
        String name = "<img src=\"file:///etc/passwd\"/> & {s.code} \uFFFE";

        // When
        byte[] bytes = RealPlan.print(RealPlan.oneLine(name), Language.EN, new Look(Paper.A4, TypeSize.NORMAL));

        // Then
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("<img src=\"file:///etc/passwd\"/> & {s.code}");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
