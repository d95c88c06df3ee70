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

    /** So much narrower than its room, a piece is never put below another for a rounding. Millimetres. */
    private static final double ROUNDING = 0.5;

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
    double panelWidth() {
        return beside() ? SEEN * paper.textWidth() : paper.textWidth() - BETWEEN;
    }

    /** The same with the gap up to the steps, where they stand side by side. Millimetres. */
    public double figureWidth() {
        return panelWidth() + BETWEEN;
    }

    /** The room for the steps beside the pictures. Millimetres. */
    public double toldWidth() {
        return paper.textWidth() - figureWidth() - ROUNDING;
    }

    /** The room for the heading beside the QR code. Millimetres. */
    public double headWidth() {
        return paper.textWidth() - qrRoom() - ROUNDING;
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
