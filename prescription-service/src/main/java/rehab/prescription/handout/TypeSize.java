package rehab.prescription.handout;

/** How large the sheet's letters are. Everything else on it is measured in them. */
enum TypeSize {
    /** 12 pt: within the 12 to 14 pt that the UK Association for Accessible Formats calls clear print. */
    NORMAL(12, 54),
    /** 18 pt: what the same guideline, and the American Printing House for the Blind, call large print. */
    LARGE(18, 74);

    private final double points;
    private final double picturesHeight;

    TypeSize(double points, double picturesHeight) {
        this.points = points;
        this.picturesHeight = picturesHeight;
    }

    /** The size of ordinary text. Points. */
    double points() {
        return points;
    }

    /** What the pictures of one exercise may take of the page's height, words under them left aside. Millimetres. */
    double picturesHeight() {
        return picturesHeight;
    }
}
