package rehab.bench.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of one transaction as PostgreSQL's log shows them, made into a script of pgbench: the same texts, and the
 * same values as parameters, so that pgbench prepares them as the service does.
 *
 * @param variables names of the parameters and their values
 */
record Statements(String script, Map<String, String> variables) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    /**
     * Reads the last transaction in the log that read the list.
     *
     * @param prefix of the names of its parameters
     */
    static Statements last(Path log, String prefix) throws IOException {
        Map<Integer, List<JsonNode>> open = new LinkedHashMap<>();
        List<JsonNode> last = List.of();
        for (String line : Files.readAllLines(log)) {
            JsonNode entry = JSON.readTree(line);
            Matcher executed = EXECUTED.matcher(entry.path("message").asText());
            if (executed.matches()) {
                String sql = executed.group(1).strip();
                List<JsonNode> transaction =
                        open.computeIfAbsent(entry.path("pid").asInt(), pid -> new ArrayList<>());
                if (sql.equalsIgnoreCase("BEGIN")) {
                    transaction.clear();
                }
                transaction.add(entry);
                if (sql.equalsIgnoreCase("COMMIT")) {
                    last = transaction.toString().contains("shared_listing") ? List.copyOf(transaction) : last;
                    transaction.clear();
                }
            }
        }
        if (last.isEmpty()) {
            throw new IllegalStateException("no transaction that reads the list is in " + log);
        }
        return of(last, prefix);
    }

    private static Statements of(List<JsonNode> transaction, String prefix) {
        StringBuilder script = new StringBuilder();
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < transaction.size(); i++) {
            String names = prefix + "_" + i + "_";
            Matcher executed =
                    EXECUTED.matcher(transaction.get(i).path("message").asText());
            if (executed.matches()) {
                script.append(executed.group(1).strip().replaceAll("\\$(\\d+)", ":" + names + "$1"))
                        .append(";\n");
            }
            Matcher values = VALUE.matcher(transaction.get(i).path("detail").asText());
            while (values.find()) {
                variables.put(names + values.group(1), text(values.group(2)));
            }
        }
        return new Statements(script.toString(), variables);
    }

    private static String text(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }
}
