package rehab.bench.service;

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

/** The statements of one transaction as PostgreSQL's log shows them. */
public final class Transaction {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private final List<Executed> executed;

    private Transaction(List<Executed> executed) {
        this.executed = executed;
    }

    /** The values are as the log quotes them. */
    private record Executed(String sql, Map<Integer, String> values) {}

    /** What a script has in place of a value, so that it may run more than once. */
    public interface Instead {
        /**
         * Decides for one parameter.
         *
         * @param sql its statement
         * @param parameter its number, from 1
         * @param value as the transaction had it
         * @return an expression of SQL; empty: the value it is
         */
        String expression(String sql, int parameter, String value);

        /** Everything as it was. */
        static Instead nothing() {
            return (sql, parameter, value) -> "";
        }
    }

    /**
     * Reads the last transaction in a log, from its beginning, that ran a statement with this text in it.
     *
     * @throws IllegalStateException when there is none
     */
    public static Transaction last(Path log, String with) throws IOException {
        Map<Integer, List<Executed>> open = new LinkedHashMap<>();
        List<Executed> last = List.of();
        for (String line : Files.readAllLines(log)) {
            JsonNode entry = JSON.readTree(line);
            Matcher matcher = EXECUTED.matcher(entry.path("message").asText());
            if (matcher.matches()) {
                String sql = matcher.group(1).strip();
                List<Executed> statements =
                        open.computeIfAbsent(entry.path("pid").asInt(), pid -> new ArrayList<>());
                if (sql.equalsIgnoreCase("BEGIN")) {
                    statements.clear();
                }
                statements.add(new Executed(sql, values(entry.path("detail").asText())));
                if (sql.equalsIgnoreCase("COMMIT")) {
                    last = isWhole(statements)
                                    && statements.stream()
                                            .anyMatch(one -> one.sql().contains(with))
                            ? List.copyOf(statements)
                            : last;
                    statements.clear();
                }
            }
        }
        if (last.isEmpty()) {
            throw new IllegalStateException("no transaction with " + with + " is in " + log);
        }
        return new Transaction(last);
    }

    /** Logging sets in at any moment. */
    private static boolean isWhole(List<Executed> statements) {
        return statements.get(0).sql().equalsIgnoreCase("BEGIN");
    }

    /**
     * A script of pgbench: the same texts, and the values as parameters, so that pgbench prepares them as the service does.
     *
     * @param prefix of the names of its parameters, another for each script of a run
     */
    public Statements script(String prefix, Instead instead) {
        StringBuilder script = new StringBuilder();
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < executed.size(); i++) {
            Executed one = executed.get(i);
            String names = prefix + "_" + i + "_";
            String sql = PARAMETER
                    .matcher(one.sql())
                    .replaceAll(found -> Matcher.quoteReplacement(
                            parameter(one, Integer.parseInt(found.group(1)), names, instead, variables)));
            script.append(sql).append(";\n");
        }
        return new Statements(script.toString(), variables);
    }

    private static String parameter(
            Executed one, int number, String names, Instead instead, Map<String, String> variables) {
        String quoted = one.values().getOrDefault(number, "NULL");
        if ("NULL".equals(quoted)) {
            return quoted;
        }
        String value = quoted.substring(1, quoted.length() - 1).replace("''", "'");
        String expression = instead.expression(one.sql(), number, value);
        if (!expression.isEmpty()) {
            return expression;
        }
        variables.put(names + number, value);
        return ":" + names + number;
    }

    private static Map<Integer, String> values(String detail) {
        Map<Integer, String> values = new LinkedHashMap<>();
        Matcher matcher = VALUE.matcher(detail);
        while (matcher.find()) {
            values.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }
        return values;
    }
}
