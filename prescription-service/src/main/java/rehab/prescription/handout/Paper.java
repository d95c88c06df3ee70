package rehab.prescription.handout;

/** What the sheet is printed on. */
enum Paper {
    /** 210 × 297 mm. */
    A4(210, 297),
    /** 8.5 × 11 in. */
    LETTER(215.9, 279.4);

    /** Left and right of the text. Millimetres. */
    static final double MARGIN = 12;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Width and height for a style sheet. */
    String size() {
        return width + "mm " + height + "mm";
    }

    /** The width that text and pictures have. Millimetres. */
    double textWidth() {
        return width - 2 * MARGIN;
    }
}
