package rehab.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every operation that whatever it refuses, it refuses with a problem. */
public final class ProblemResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem()).addSchema("FieldProblem", fieldProblem());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemResponses::refuseWithProblem);
    }

    private static void refuseWithProblem(Operation operation) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description("Refused; `type` says why, `errors` names the fields")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        operation.getResponses().addAPIResponse("default", refusal);
    }

    private static Schema problem() {
        return object(
                        "RFC 9457 problem details",
                        Map.of("type", string("Stable; act on this"), "title", string("The same for each occurrence")))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", string("For people"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldProblem")))
                .required(List.of("type", "title", "status"));
    }

    private static Schema fieldProblem() {
        return object("What is wrong with one field", Map.of())
                .addProperty("field", string("Path to the field as sent"))
                .addProperty("code", string("Stable; act on this"))
                .addProperty("message", string("For people"))
                .required(List.of("field", "code", "message"));
    }

    private static Schema object(String description, Map<String, Schema> properties) {
        Schema schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(description);
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> schema.addProperty(property.getKey(), property.getValue()));
        return schema;
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
