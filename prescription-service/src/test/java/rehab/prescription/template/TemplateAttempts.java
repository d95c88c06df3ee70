package rehab.prescription.template;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.AccessTable.Attempt;
import rehab.kit.test.AccessTable.Cast;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.TemplateOrders;

/** Attempts at templates for the table of who may do what: at a template of the clinic, made afresh for each. */
public final class TemplateAttempts {
    private static final Set<String> OPERATIONS = Set.of(
            "listTemplates",
            "beginTemplate",
            "readTemplate",
            "listTemplateVersions",
            "readTemplateVersion",
            "reviseTemplate",
            "retireTemplate",
            "signOffTemplate",
            "applyTemplate",
            "saveAsTemplate");

    private TemplateAttempts() {}

    public static boolean know(String operation) {
        return OPERATIONS.contains(operation);
    }

    /** An attempt that the operation's admitted callers may make. */
    public static Attempt at(String operation, Cast cast, UUID plank) {
        Person therapist = Person.therapist(cast.clinicId(), cast.therapist());
        JsonObject content = TemplateOrders.content("Posture", plank);
        String template = TemplateOrders.begun(therapist, "CLINIC", content);
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        switch (operation) {
            case "listTemplates", "beginTemplate" -> {}
            case "applyTemplate" -> parameters.put("patientId", cast.patient().toString());
            case "saveAsTemplate" -> {
                parameters.put("patientId", cast.patient().toString());
                parameters.put(
                        "prescriptionId",
                        Orders.draft(therapist, cast.patient(), plank).toString());
            }
            case "readTemplateVersion" -> {
                parameters.put("templateId", template);
                parameters.put("version", "1");
            }
            default -> {
                parameters.put("templateId", template);
                headers.put("If-Match", TemplateOrders.etag(therapist, template));
            }
        }
        return new Attempt(cast, parameters, headers, body(operation, content, template));
    }

    private static @Nullable String body(String operation, JsonObject content, String template) {
        return switch (operation) {
            case "beginTemplate" -> TemplateOrders.template("CLINIC", content).encode();
            case "reviseTemplate" -> content.put("goal", "Another goal").encode();
            case "retireTemplate" -> "{\"reason\":\"There is a better one\"}";
            case "signOffTemplate" -> "{}";
            case "applyTemplate" -> new JsonObject().put("templateId", template).encode();
            case "saveAsTemplate" -> TemplateOrders.kept("DRAFT", "CLINIC").encode();
            default -> null;
        };
    }
}
