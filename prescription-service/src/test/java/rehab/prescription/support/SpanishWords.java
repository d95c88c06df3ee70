package rehab.prescription.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An exercise of the fake catalog with its texts in Spanish. */
final class SpanishWords {
    private SpanishWords() {}

    static Map<String, Object> of(Map<String, Object> english, String name) {
        Map<String, Object> spanish = new HashMap<>(english);
        spanish.putAll(Map.of(
                "language",
                "es",
                "name",
                name,
                "steps",
                steps("Paso de " + name),
                "breathing",
                "Suelte el aire",
                "cautions",
                List.of("Despacio"),
                "feel",
                "En el vientre",
                "stopIf",
                "Si le pincha",
                "variants",
                List.of(
                        variant("STANDARD", "Como siempre", true, "Paso de " + name, List.of()),
                        variant("HARDER", "De puntillas", false, "Paso difícil de " + name, List.of("Sin dolor")))));
        return Map.copyOf(spanish);
    }

    private static Map<String, Object> variant(
            String code, String name, boolean standard, String step, List<String> cautions) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "standard",
                standard,
                "steps",
                steps(step),
                "cautions",
                cautions,
                "hazards",
                List.of("PRONE"));
    }

    private static List<Map<String, Object>> steps(String text) {
        return List.of(Map.of("order", 1, "text", text));
    }
}
