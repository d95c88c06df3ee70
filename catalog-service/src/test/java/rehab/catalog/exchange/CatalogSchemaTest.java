package rehab.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.catalog.figure.Vec;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** The published schema is that of the records. {@code -Dcontracts.update=true} writes it anew. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CatalogSchemaTest {
    private static final Path COMMITTED = Path.of("../contracts/catalog.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theCommittedSchemaIsThatOfTheRecords() throws IOException {
        // When
        String generated = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(generated()) + "\n";
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(COMMITTED, generated);
        }

        // Then
        assertThat(COMMITTED)
                .as("write it with -Dcontracts.update=true")
                .content()
                .isEqualTo(generated);
    }

    @Test
    void itIsServedAsItIsCommitted() throws IOException {
        assertThat(AsCaller.administrator().get("/catalog/schema").asString()).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void anExportFitsIt() throws IOException {
        JsonNode export =
                JSON.readTree(AsCaller.administrator().get("/catalog/export").asByteArray());
        assertThat(problems(export)).isEmpty();
        assertThat(export.at("/shared/exercises")).hasSizeGreaterThanOrEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": \"rehab-catalog\", \"version\": 2}",
                "{\"format\": \"another\", \"version\": 1}",
                "{\"format\": \"rehab-catalog\", \"version\": 1, \"more\": true}",
                "{\"version\": 1}",
                "{\"format\": \"rehab-catalog\", \"version\": 1, \"own\": {\"exercises\": [{\"slug\": 1}]}}"
            })
    void whatIsNoCatalogDoesNotFitIt(String document) throws IOException {
        assertThat(problems(JSON.readTree(document))).isNotEmpty();
    }

    private static List<String> problems(JsonNode document) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(COMMITTED))
                .validate(document)
                .stream()
                .map(message -> message.getInstanceLocation() + " " + message.getMessage())
                .toList();
    }

    private static JsonNode generated() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        // A point is three numbers, which its record says in a way that the library does not read.
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == Vec.class ? point() : null);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(CatalogDocument.class);
        ObjectNode titled = JSON.createObjectNode();
        titled.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        titled.put("$id", "urn:rehab:catalog:1");
        titled.put("title", "Rehab catalog, version 1");
        titled.setAll(schema);
        ObjectNode properties = (ObjectNode) titled.path("properties");
        properties.putObject("format").put("const", CatalogDocument.FORMAT);
        properties.putObject("version").put("const", CatalogDocument.VERSION);
        titled.putArray("required").add("format").add("version");
        return titled;
    }

    private static CustomDefinition point() {
        ObjectNode point = JSON.createObjectNode();
        point.put("type", "array")
                .put("minItems", 3)
                .put("maxItems", 3)
                .putObject("items")
                .put("type", "number");
        return new CustomDefinition(point, DefinitionType.INLINE, AttributeInclusion.NO);
    }
}
