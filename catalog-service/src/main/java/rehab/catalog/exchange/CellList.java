package rehab.catalog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several entries in one cell, separated by {@code |}; the parts of an entry by {@code >>}. White space around a separator
 * means nothing. A backslash takes the next character as it stands: {@code \|}, {@code \>}, {@code \\}, and white space
 * that does mean something. Entries may hold line breaks.
 */
final class CellList {
    private static final String BETWEEN_ENTRIES = " | ";
    private static final String BETWEEN_PARTS = " >> ";

    private CellList() {}

    /** The cell with these entries; reading it gives them again. */
    static String write(List<List<String>> entries) {
        return entries.stream()
                .map(parts -> parts.stream().map(CellList::escape).collect(Collectors.joining(BETWEEN_PARTS)))
                .collect(Collectors.joining(BETWEEN_ENTRIES));
    }

    /** The entries of a cell, each with its parts; none in an empty cell. */
    static List<List<String>> read(String cell) throws BadCell {
        List<List<String>> entries = new ArrayList<>();
        if (cell.isBlank()) {
            return entries;
        }
        List<String> entry = new ArrayList<>();
        Part part = new Part();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                i++;
                if (i == cell.length()) {
                    throw new BadCell("Escape", "ends with a backslash; write \\\\ for one");
                }
                part.keep(cell.charAt(i));
            } else if (c == '|') {
                entry.add(part.end());
                entries.add(entry);
                entry = new ArrayList<>();
            } else if (c == '>' && i + 1 < cell.length() && cell.charAt(i + 1) == '>') {
                i++;
                entry.add(part.end());
            } else {
                part.take(c);
            }
        }
        entry.add(part.end());
        entries.add(entry);
        return entries;
    }

    private static String escape(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atAnEnd = i < start || i >= end;
            if (c == '\\' || c == '|' || c == '>' || atAnEnd) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A part while it is read: what is kept by a backslash is not trimmed. */
    private static final class Part {
        private final StringBuilder text = new StringBuilder();
        private int kept;

        void keep(char c) {
            text.append(c);
            kept = text.length();
        }

        void take(char c) {
            if (text.length() > 0 || !Character.isWhitespace(c)) {
                text.append(c);
            }
        }

        String end() {
            int length = text.length();
            while (length > kept && Character.isWhitespace(text.charAt(length - 1))) {
                length--;
            }
            String part = text.substring(0, length);
            text.setLength(0);
            kept = 0;
            return part;
        }
    }
}
