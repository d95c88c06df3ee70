package rehab.catalog.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one kind of value stands in a cell. An empty cell and a missing node are the same thing. */
interface Codec {
    JsonNodeFactory NODES = JsonNodeFactory.instance;
    int MAX_DIGITS = 6;

    String write(JsonNode value);

    /** The value, or a missing node; what is wrong with the cell is said in words. */
    JsonNode read(String cell) throws BadCell;

    /** Text as it stands. */
    static Codec text() {
        return of(JsonNode::asText, TextNode::valueOf);
    }

    /** One of the codes, in any case. */
    static <E extends Enum<E>> Codec code(Class<E> type) {
        return of(JsonNode::asText, cell -> TextNode.valueOf(constant(type, cell)));
    }

    /** A whole number. */
    static Codec number() {
        return of(JsonNode::asText, cell -> IntNode.valueOf(whole(cell.strip())));
    }

    /** A whole number or two: {@code 10}, {@code 8-12}. */
    static Codec range() {
        return of(
                value -> {
                    int min = value.path("min").asInt();
                    int max = value.path("max").asInt();
                    return min == max ? String.valueOf(min) : min + "-" + max;
                },
                Codec::readRange);
    }

    /** Any number of codes. */
    static <E extends Enum<E>> Codec codes(Class<E> type) {
        return list(
                value -> List.of(value.asText()),
                parts -> TextNode.valueOf(constant(type, only(parts, 1, 1).get(0))));
    }

    /** Any number of texts. */
    static Codec texts() {
        return list(
                value -> List.of(value.asText()),
                parts -> TextNode.valueOf(only(parts, 1, 1).get(0)));
    }

    /** Any number of entries with one part for each field; parts from {@code required} on may be left out at the end. */
    static Codec entries(int required, Field... fields) {
        return list(
                value -> {
                    List<String> parts = new ArrayList<>();
                    for (Field field : fields) {
                        parts.add(value.path(field.name).asText(""));
                    }
                    while (parts.size() > required
                            && parts.get(parts.size() - 1).isEmpty()) {
                        parts.remove(parts.size() - 1);
                    }
                    return parts;
                },
                parts -> {
                    only(parts, required, fields.length);
                    ObjectNode entry = NODES.objectNode();
                    for (int i = 0; i < parts.size(); i++) {
                        if (i < required || !parts.get(i).isEmpty()) {
                            entry.put(fields[i].name, fields[i].check.apply(parts.get(i)));
                        }
                    }
                    return entry;
                });
    }

    /** Of an entry: its name in JSON, and what its text may be. */
    record Field(String name, Check check) {
        static Field text(String name) {
            return new Field(name, text -> text);
        }

        static <E extends Enum<E>> Field code(String name, Class<E> type) {
            return new Field(name, text -> constant(type, text));
        }
    }

    /** Brings a text to its form, or refuses it. */
    interface Check {
        String apply(String text) throws BadCell;
    }

    /** Reads a cell that is not empty. */
    interface Reading<T, R> {
        R apply(T value) throws BadCell;
    }

    private static Codec of(java.util.function.Function<JsonNode, String> write, Reading<String, JsonNode> read) {
        return new Codec() {
            @Override
            public String write(JsonNode value) {
                return value.isMissingNode() ? "" : write.apply(value);
            }

            @Override
            public JsonNode read(String cell) throws BadCell {
                return cell.isBlank() ? MissingNode.getInstance() : read.apply(cell);
            }
        };
    }

    private static Codec list(
            java.util.function.Function<JsonNode, List<String>> write, Reading<List<String>, JsonNode> read) {
        return of(
                value -> {
                    List<List<String>> entries = new ArrayList<>();
                    value.forEach(entry -> entries.add(write.apply(entry)));
                    return CellList.write(entries);
                },
                cell -> {
                    ArrayNode values = NODES.arrayNode();
                    for (List<String> entry : CellList.read(cell)) {
                        values.add(read.apply(entry));
                    }
                    return values;
                });
    }

    private static List<String> only(List<String> parts, int min, int max) throws BadCell {
        if (parts.size() < min || parts.size() > max) {
            throw new BadCell(
                    "Parts",
                    max == 1
                            ? "has >> in an entry that has one part only; write \\> for the sign itself"
                            : "an entry needs " + min + (min == max ? "" : " to " + max) + " parts, separated by >>");
        }
        if (parts.subList(0, min).contains("")) {
            throw new BadCell("Empty", "has an entry without text between the separators");
        }
        return parts;
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String text) throws BadCell {
        String code = text.strip().toUpperCase(Locale.ROOT);
        List<String> codes = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        if (!codes.contains(code)) {
            throw new BadCell("Code", "knows only " + codes.stream().collect(Collectors.joining(", ")));
        }
        return code;
    }

    private static JsonNode readRange(String cell) throws BadCell {
        List<String> ends = Arrays.asList(cell.strip().split("\\s*[-–]\\s*", -1));
        if (ends.size() > 2) {
            throw new BadCell("Number", "must be a whole number or a range like 8-12");
        }
        int min = whole(ends.get(0));
        int max = whole(ends.get(ends.size() - 1));
        if (min > max) {
            throw new BadCell("Range", "must begin with the smaller number");
        }
        return NODES.objectNode().put("min", min).put("max", max);
    }

    private static int whole(String text) throws BadCell {
        if (!text.matches("[0-9]{1," + MAX_DIGITS + "}")) {
            throw new BadCell("Number", "must be a whole number or a range like 8-12");
        }
        return Integer.parseInt(text);
    }
}
