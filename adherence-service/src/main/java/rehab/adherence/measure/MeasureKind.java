package rehab.adherence.measure;

/** What is measured. Scores are whole numbers. */
enum MeasureKind {
    /** Patient-Specific Functional Scale of one activity, which is a goal: 0 unable to 10 as before. */
    PSFS(0, 10, true, true),
    /** Global Rating of Change since the beginning: -7 a very great deal worse to 7 a very great deal better. */
    GRC(-7, 7, true, false),
    /** Numeric pain rating: 0 none to 10 the worst imaginable. */
    PAIN(0, 10, false, false);

    private final int least;
    private final int most;
    private final boolean moreIsBetter;
    private final boolean ofGoal;

    MeasureKind(int least, int most, boolean moreIsBetter, boolean ofGoal) {
        this.least = least;
        this.most = most;
        this.moreIsBetter = moreIsBetter;
        this.ofGoal = ofGoal;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean isWithin(int score) {
        return score >= least && score <= most;
    }

    boolean isMoreBetter() {
        return moreIsBetter;
    }

    /** Whether there is one series for each goal. */
    boolean isOfGoal() {
        return ofGoal;
    }
}
