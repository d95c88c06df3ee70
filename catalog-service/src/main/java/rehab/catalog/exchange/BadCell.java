package rehab.catalog.exchange;

/** A cell that does not say what its column is for. */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    BadCell(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
