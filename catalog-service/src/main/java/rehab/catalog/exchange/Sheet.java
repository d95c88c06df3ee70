package rehab.catalog.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A spreadsheet of exercises as a file: RFC 4180, UTF-8 with or without a byte order mark, the headers in the first row in
 * any order.
 */
record Sheet(List<SheetRow> rows, List<RowProblem> problems) {
    static final String SLUG = "slug";
    static final String HAZARDS = "hazards";
    private static final int HEADER_ROW = 1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern SLUG_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_SLUG = 80;

    Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** All headers, in the order in which a sheet is written. */
    static List<String> headers() {
        return Stream.of(Stream.of(SLUG), Column.ALL.stream().map(Column::header), Stream.of(HAZARDS))
                .flatMap(headers -> headers)
                .toList();
    }

    /** The file with these rows, each as long as the headers; it begins with a byte order mark, which spreadsheets expect. */
    static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(headers());
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(FormulaGuard::guard).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Reads a file; whatever is wrong with it as a table is among the problems. */
    static Sheet read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
                return unclosed();
            }
            return table(records(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return refused("Encoding", "is not UTF-8; save it as CSV UTF-8");
        } catch (CsvParseException e) {
            return unclosed();
        }
    }

    private static Sheet unclosed() {
        return refused("Csv", "is not a CSV file: look for a quotation mark that is not closed or not doubled");
    }

    private static List<CsvRecord> records(String text) {
        try (Stream<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(text)
                .stream()) {
            return records.toList();
        }
    }

    private static Sheet refused(String code, String message) {
        return new Sheet(List.of(), List.of(new RowProblem(HEADER_ROW, null, code, message)));
    }

    private static Sheet table(List<CsvRecord> records) {
        if (records.isEmpty() || isBlank(records.get(0))) {
            return refused("Headers", "has no headers in its first row");
        }
        List<String> headers = records.get(0).getFields().stream()
                .map(header -> FormulaGuard.unguard(header).strip().toLowerCase(Locale.ROOT))
                .toList();
        List<RowProblem> problems = new ArrayList<>(headerProblems(headers));
        if (!problems.isEmpty()) {
            return new Sheet(List.of(), problems);
        }
        List<SheetRow> rows = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (int i = 1; i < records.size(); i++) {
            if (!isBlank(records.get(i))) {
                row(i + 1, records.get(i), headers, slugs, rows, problems);
            }
        }
        return new Sheet(rows, problems);
    }

    private static List<RowProblem> headerProblems(List<String> headers) {
        List<RowProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (!headers().contains(header)) {
                problems.add(new RowProblem(HEADER_ROW, header, "Unknown", "is not a column of this sheet"));
            } else if (!seen.add(header)) {
                problems.add(new RowProblem(HEADER_ROW, header, "Duplicate", "stands there twice"));
            }
        }
        if (!seen.contains(SLUG)) {
            problems.add(new RowProblem(HEADER_ROW, SLUG, "Missing", "must be there: it says which exercise is meant"));
        }
        return problems;
    }

    private static void row(
            int number,
            CsvRecord record,
            List<String> headers,
            Set<String> slugs,
            List<SheetRow> rows,
            List<RowProblem> problems) {
        if (record.getFieldCount() != headers.size()) {
            String message = "has " + record.getFieldCount() + " cells under " + headers.size() + " headers";
            problems.add(new RowProblem(number, null, "Cells", message));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        IntStream.range(0, headers.size())
                .forEach(i -> cells.put(headers.get(i), FormulaGuard.unguard(record.getField(i))));
        String slug = cells.getOrDefault(SLUG, "").strip();
        if (!SLUG_FORM.matcher(slug).matches() || slug.length() > MAX_SLUG) {
            String message = "must be small letters, digits and dashes, at most " + MAX_SLUG;
            problems.add(new RowProblem(number, SLUG, "Form", message));
        } else if (!slugs.add(slug)) {
            problems.add(new RowProblem(number, SLUG, "Duplicate", "stands in an earlier row too"));
        } else {
            rows.add(new SheetRow(number, slug, cells));
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }
}
