package rehab.catalog.exchange;

/** Why an item cannot be brought up to date, or another cannot be begun. */
enum Refused {
    IN_REVIEW("waits for a decision; it can change once that is made"),
    RETIRED("was retired; another slug begins another one"),
    SLUG_TAKEN("is the slug of something in the shared library");

    private final String message;

    Refused(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
