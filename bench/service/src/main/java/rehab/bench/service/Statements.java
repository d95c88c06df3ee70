package rehab.bench.service;

import java.util.Map;

/**
 * A script of pgbench.
 *
 * @param variables names of the parameters and their values
 */
public record Statements(String script, Map<String, String> variables) {}
