package rehab.prescription.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * Completes each record's schema from its components: whatever is not {@code @Nullable} is required, a null that is written
 * is declared, texts have their lengths, and each variant of a union has the property that tells it apart.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class RecordSchemas implements OASFilter {
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final List<DotName> TEXTS =
            List.of(DotName.createSimple(Text.class), DotName.createSimple(OptionalText.class));

    private final IndexView index;

    public RecordSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("rehab.")) {
                schemas.forEach((name, schema) -> {
                    if (isSchemaOf(name, type)) {
                        complete(schema, type);
                    }
                });
            }
        }
        schemas.values().stream()
                .filter(schema -> schema.getDiscriminator() != null)
                .forEach(union -> tellApart(union, schemas));
    }

    private static boolean isSchemaOf(String name, ClassInfo type) {
        String own = Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(annotation -> annotation.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
        return type.typeParameters().isEmpty() ? name.equals(own) : name.startsWith(own);
    }

    /** A record that is never written may have the name of one that is: nothing of it is in the schema. */
    private static void complete(Schema schema, ClassInfo type) {
        if (type.recordComponents().stream()
                .noneMatch(component -> properties(schema).containsKey(component.name()))) {
            return;
        }
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            Schema property = properties(schema).get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            boolean alwaysWritten = type.field(component.name()).hasAnnotation(INCLUDE);
            if (!nullable || alwaysWritten) {
                required.add(component.name());
            }
            if (nullable && alwaysWritten) {
                property.setType(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL));
            }
            maxLength(component).ifPresent(max -> property.minLength(1).maxLength(max));
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static Optional<Integer> maxLength(RecordComponentInfo component) {
        return component.annotations().stream()
                .filter(annotation -> TEXTS.contains(annotation.name()))
                .map(annotation -> annotation.value("max").asInt())
                .findFirst();
    }

    private static void tellApart(Schema union, Map<String, Schema> schemas) {
        String kind = union.getDiscriminator().getPropertyName();
        union.setType(null);
        union.getDiscriminator().getMapping().forEach((value, reference) -> {
            Schema variant = schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
            if (variant != null) {
                variant.addProperty(
                        kind,
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .enumeration(List.of(value)));
                variant.addRequired(kind);
            }
        });
    }

    private static Map<String, Schema> properties(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        return properties == null ? Map.of() : properties;
    }
}
