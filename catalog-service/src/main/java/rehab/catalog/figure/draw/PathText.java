package rehab.catalog.figure.draw;

/**
 * Writes path data: relative commands, tenths of a unit, no superfluous signs. The same calls in the same order give the same
 * structure, which is what lets a browser go from one to the next.
 */
final class PathText {
    private final StringBuilder text = new StringBuilder(256);
    private long x;
    private long y;
    private long startX;
    private long startY;

    void move(Spot to) {
        command('m');
        to(to);
        startX = x;
        startY = y;
    }

    void line(Spot to) {
        command('l');
        to(to);
    }

    void curve(Spot control, Spot to) {
        command('q');
        number(tenths(control.x()) - x);
        number(tenths(control.y()) - y);
        to(to);
    }

    void arc(double radius, boolean large, Spot to) {
        command('a');
        number(tenths(radius));
        number(tenths(radius));
        text.append(" 0 ").append(large ? '1' : '0').append(" 0");
        to(to);
    }

    void close() {
        command('z');
        x = startX;
        y = startY;
    }

    private void command(char letter) {
        text.append(letter);
    }

    private void to(Spot to) {
        long toX = tenths(to.x());
        long toY = tenths(to.y());
        number(toX - x);
        number(toY - y);
        x = toX;
        y = toY;
    }

    private static long tenths(double number) {
        return Math.round(number * 10);
    }

    private void number(long tenths) {
        char last = text.charAt(text.length() - 1);
        if (tenths >= 0 && (Character.isDigit(last) || last == '.')) {
            text.append(' ');
        }
        append(text, tenths);
    }

    private static void append(StringBuilder text, long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        if (tenths < 0) {
            text.append('-');
        }
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.').append(rest);
        }
    }

    /** A number as paths have it: at most one decimal. */
    static String number(double number) {
        StringBuilder text = new StringBuilder();
        append(text, tenths(number));
        return text.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
