package rehab.prescription.handout;

/** How large the sheet's letters are. Everything else on it is measured in them. */
enum TypeSize {
    /** 12 pt: within the 12 to 14 pt that the UK Association for Accessible Formats calls clear print. */
    NORMAL(12, 46),
    /** 16 pt: where the same guideline lets large print begin; with more, an exercise does not fit a page. */
    LARGE(16, 36);

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
