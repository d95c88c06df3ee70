package rehab.prescription.handout;

/**
 * The sizes of a sheet.
 *
 * @param paper what it is printed on
 * @param type how large its letters are
 */
record Look(Paper paper, TypeSize type) {
    /** The pictures' share of the width beside the steps. */
    private static final double SEEN = 0.4;

    private static final double BETWEEN = 5;

    /** Of a point. */
    private static final double MILLIMETRES = 25.4 / 72;

    /** A letter's average width, in its size. */
    private static final double LETTER = 0.5;

    /** What a panel's number takes, in letters. */
    private static final int NUMBER_LETTERS = 3;

    /** What is left empty at the ends of wrapped lines, in lines. */
    private static final double WRAP_LOSS = 0.15;

    private static final double CAPTION_SPACING = 1.2;

    /** For the style sheet. */
    public String page() {
        return paper.size();
    }

    /** Left and right margin. Millimetres. */
    public double margin() {
        return Paper.MARGIN;
    }

    public String families() {
        return Fonts.FAMILIES;
    }

    /** Ordinary text. Points. */
    public double points() {
        return type.points();
    }

    /** The smallest text on the sheet: its feet. Points. */
    public double small() {
        return isLarge() ? 13 : 10;
    }

    /** The QR code's side. Millimetres; a telephone reads it from an arm's length. */
    public double qr() {
        return isLarge() ? 40 : 32;
    }

    /** The room that it and its caption are given beside the heading. Millimetres. */
    public double qrRoom() {
        return isLarge() ? 50 : 40;
    }

    /** From one line to the next, in letters. */
    public double line() {
        return isLarge() ? 1.32 : 1.3;
    }

    /** The same within an exercise. */
    public double tight() {
        return isLarge() ? 1.24 : 1.2;
    }

    /** Whether pictures and steps stand side by side; large letters need the whole width. */
    public boolean beside() {
        return !isLarge();
    }

    /** The room for an exercise's pictures, from side to side. Millimetres. */
    public double panelWidth() {
        return beside() ? SEEN * paper.textWidth() : paper.textWidth();
    }

    /** Where its steps begin, from the left. Millimetres. */
    double toldLeft() {
        return beside() ? panelWidth() + BETWEEN : 0;
    }

    /**
     * How many lines words under a picture take, counted rather too high: letters of this font are half as broad as they are
     * high.
     *
     * @param width of a line. Millimetres
     */
    int captionLines(String words, double width) {
        double letters = (words.length() + NUMBER_LETTERS) * LETTER * points() * caption() * MILLIMETRES;
        return (int) Math.max(1, Math.ceil(letters / width + (letters > width ? WRAP_LOSS : 0)));
    }

    /** From one line under a picture to the next. Millimetres. */
    double captionLine() {
        return points() * caption() * CAPTION_SPACING * MILLIMETRES;
    }

    /** What stands under a picture, in ordinary letters' size. */
    public double caption() {
        return isLarge() ? 0.9 : 0.92;
    }

    /** What to take care of. */
    public double care() {
        return isLarge() ? 0.96 : 0.92;
    }

    /** A week's name beside its boxes. */
    public double week() {
        return isLarge() ? 0.72 : 0.84;
    }

    /** A day's number above its boxes. */
    public double date() {
        return isLarge() ? 0.72 : 0.8;
    }

    /** A box to tick, for a thick pen and an unsteady hand. Millimetres. */
    public double tick() {
        return isLarge() ? 6 : 5.5;
    }

    /** Room to write a number in. Millimetres. */
    public double pain() {
        return isLarge() ? 10 : 8;
    }

    private boolean isLarge() {
        return type == TypeSize.LARGE;
    }
}
