package rehab.kit.text;

/** What may stand in text: anything people write, emoji included, but no control characters and no broken Unicode. */
public final class PlainText {
    private PlainText() {}

    /** Whether every character can be stored and shown; line breaks and tabs can. */
    public static boolean isPlain(CharSequence text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> isNewerThanThisJdk(codePoint);
            default -> true;
        };
    }

    /** A character of a later Unicode version is text all the same; half a surrogate pair or a non-character is not. */
    private static boolean isNewerThanThisJdk(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !surrogate && !nonCharacter;
    }
}
