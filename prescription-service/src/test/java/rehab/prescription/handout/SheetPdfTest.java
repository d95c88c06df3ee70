package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.prescription.patient.Language;

class SheetPdfTest {
    private static final int LARGEST = 400 * 1024;

    static Stream<Look> looks() {
        return Arrays.stream(Paper.values())
                .flatMap(paper -> Arrays.stream(TypeSize.values()).map(type -> new Look(paper, type)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aRealPlanOfTwelveLinesIsSmallTaggedAndComplete(Look look) throws IOException {
        // When
        byte[] bytes = RealPlan.print(RealPlan.twelveLines("Demo Patient"), Language.EN, look);

        // Then
        assertThat(bytes).hasSizeLessThan(LARGEST);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Upper back and posture");
            List<PDStructureElement> elements =
                    elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "TH", "LI");
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getStructureType()))
                    .hasSizeGreaterThan(24)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page " + page).hasSizeGreaterThan(100);
            }
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
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
