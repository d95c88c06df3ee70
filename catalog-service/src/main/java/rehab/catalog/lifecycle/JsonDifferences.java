package rehab.catalog.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two documents by their structure alone. Things with a code are matched by it, wherever they stand; other
 * elements of a list by what they say, so that one that was put in between does not make all that follow look changed.
 */
final class JsonDifferences {
    private static final String CODE = "code";

    private final Set<String> safetyFields;
    private final List<Differences.Change> changes = new ArrayList<>();

    private JsonDifferences(Set<String> safetyFields) {
        this.safetyFields = safetyFields;
    }

    /**
     * What differs, in the order of the documents.
     *
     * @param safetyFields names of fields, at any depth, that are about safety
     */
    static List<Differences.Change> between(JsonNode before, JsonNode after, Set<String> safetyFields) {
        JsonDifferences found = new JsonDifferences(safetyFields);
        found.compare("", before, after, false);
        return List.copyOf(found.changes);
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after, boolean safety) {
        if (before == null || after == null) {
            add(path, before, after, safety);
        } else if (before.isObject() && after.isObject()) {
            compareFields(path, before, after, safety);
        } else if (before.isArray() && after.isArray()) {
            compareLists(path, (ArrayNode) before, (ArrayNode) after, safety);
        } else if (!before.equals(after)) {
            add(path, before, after, safety);
        }
    }

    private void add(String path, @Nullable JsonNode before, @Nullable JsonNode after, boolean safety) {
        boolean aboutSafety = safety || holdsSafety(before) || holdsSafety(after);
        changes.add(new Differences.Change(path, before, after, aboutSafety));
    }

    /** Whatever comes or goes as a whole takes what it says about safety along. */
    private boolean holdsSafety(@Nullable JsonNode node) {
        return node != null && safetyFields.stream().anyMatch(field -> node.findValue(field) != null);
    }

    private void compareFields(String path, JsonNode before, JsonNode after, boolean safety) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String inside = path.isEmpty() ? name : path + "." + name;
            compare(inside, before.get(name), after.get(name), safety || safetyFields.contains(name));
        }
    }

    private void compareLists(String path, ArrayNode before, ArrayNode after, boolean safety) {
        if (before.equals(after)) {
            return;
        }
        Map<String, JsonNode> codesBefore = byCode(before);
        Map<String, JsonNode> codesAfter = byCode(after);
        if (codesBefore.size() == before.size() && codesAfter.size() == after.size()) {
            compareCoded(path, codesBefore, codesAfter, safety);
        } else {
            compareRuns(path, before, after, safety);
        }
    }

    private void compareCoded(String path, Map<String, JsonNode> before, Map<String, JsonNode> after, boolean safety) {
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.forEach(code -> compare(path + "[" + code + "]", before.get(code), after.get(code), safety));
        List<String> orderBefore =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> orderAfter =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!orderBefore.equals(orderAfter)) {
            changes.add(new Differences.Change(path, texts(before.keySet()), texts(after.keySet()), safety));
        }
    }

    /** Keeps the longest run of elements that both have, in order; what stands between is compared in pairs. */
    private void compareRuns(String path, ArrayNode before, ArrayNode after, boolean safety) {
        int[][] common = commonRuns(before, after);
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                b++;
                a++;
                continue;
            }
            int endB = b;
            int endA = a;
            while ((endB < before.size() || endA < after.size()) && !meet(before, endB, after, endA)) {
                boolean left = endA == after.size()
                        || (endB < before.size() && common[endB + 1][endA] >= common[endB][endA + 1]);
                endB += left ? 1 : 0;
                endA += left ? 0 : 1;
            }
            comparePairs(path, before, b, endB, after, a, endA, safety);
            b = endB;
            a = endA;
        }
    }

    private static boolean meet(ArrayNode before, int b, ArrayNode after, int a) {
        return b < before.size() && a < after.size() && before.get(b).equals(after.get(a));
    }

    private void comparePairs(
            String path, ArrayNode before, int b, int endB, ArrayNode after, int a, int endA, boolean safety) {
        int pairs = Math.max(endB - b, endA - a);
        for (int i = 0; i < pairs; i++) {
            boolean inAfter = a + i < endA;
            JsonNode was = b + i < endB ? before.get(b + i) : null;
            JsonNode is = inAfter ? after.get(a + i) : null;
            compare(path + "[" + (inAfter ? a + i : b + i) + "]", was, is, safety);
        }
    }

    /** For each pair of positions, how many elements can be kept from there on. */
    private static int[][] commonRuns(ArrayNode before, ArrayNode after) {
        int[][] kept = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                kept[b][a] = before.get(b).equals(after.get(a))
                        ? kept[b + 1][a + 1] + 1
                        : Math.max(kept[b + 1][a], kept[b][a + 1]);
            }
        }
        return kept;
    }

    private static Map<String, JsonNode> byCode(ArrayNode list) {
        Map<String, JsonNode> byCode = new LinkedHashMap<>();
        list.forEach(element -> {
            JsonNode code = element.get(CODE);
            if (code != null && code.isTextual()) {
                byCode.put(code.asText(), element);
            }
        });
        return byCode;
    }

    private static ArrayNode texts(Set<String> codes) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        codes.forEach(texts::add);
        return texts;
    }
}
