package rehab.catalog.exchange;

/**
 * Keeps a spreadsheet program from running a cell as a formula: what begins like one gets an apostrophe in front, and so
 * does what begins with such an apostrophe already. Reading takes that one away again.
 */
final class FormulaGuard {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    static String guard(String text) {
        return text.isEmpty() || !needsGuard(text.charAt(0)) ? text : GUARD + text;
    }

    static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == GUARD && needsGuard(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(char first) {
        return first == GUARD || DANGEROUS.indexOf(first) >= 0;
    }
}
