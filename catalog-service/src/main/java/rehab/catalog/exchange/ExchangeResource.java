package rehab.catalog.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/catalog")
@Tag(name = "Exchange", description = "The catalog as a document, out and in again without loss")
class ExchangeResource {
    private static final String CSV = "text/csv";
    private static final String DRY_RUN = "Only say what would be done";

    private final ReadCatalog catalog;
    private final ImportCatalog importCatalog;
    private final ExportSheet exportSheet;
    private final ImportSheet importSheet;

    ExchangeResource(
            ReadCatalog catalog, ImportCatalog importCatalog, ExportSheet exportSheet, ImportSheet importSheet) {
        this.catalog = catalog;
        this.importCatalog = importCatalog;
        this.exportSheet = exportSheet;
        this.importSheet = importSheet;
    }

    @GET
    @Path("/export")
    @RolesAllowed({"therapist", "administrator"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "exportCatalog",
            summary = "The shared library and the clinic's own items as one document",
            description = "In canonical form: equal catalogs, equal bytes. Its JSON Schema is at /catalog/schema.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> export() {
        return file(catalog.write().getBytes(StandardCharsets.UTF_8), "catalog.json");
    }

    @POST
    @Path("/import")
    @RolesAllowed("administrator")
    @Operation(
            operationId = "importCatalog",
            summary = "Takes in what a clinic has written, as drafts of this clinic",
            description = "All or nothing, and never published: review stays. The same again changes nothing. The"
                    + " document's shared library is compared and left as it is. At most 4 MB.")
    public ImportReport importCatalog(
            @RestQuery @DefaultValue("false") @Parameter(description = DRY_RUN) boolean dryRun,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) @NotNull
                    CatalogDocument document) {
        return importCatalog.take(document, dryRun);
    }

    @GET
    @Path("/schema")
    @RolesAllowed({"therapist", "administrator"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readCatalogSchema", summary = "The JSON Schema of the document")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema 2020-12",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> schema() {
        return file(CatalogSchema.read(), "catalog.schema.json");
    }

    @GET
    @Path("/exercises.csv")
    @RolesAllowed({"therapist", "administrator"})
    @Produces(CSV)
    @Operation(
            operationId = "exportExercises",
            summary = "The clinic's own exercises as a spreadsheet",
            description = "RFC 4180, UTF-8 with a byte order mark. Entries of a list are separated by | and their parts"
                    + " by >>; a backslash takes the next character as it stands.")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> exportExercises() {
        return file(exportSheet.write(), "exercises.csv");
    }

    @POST
    @Path("/exercises.csv")
    @RolesAllowed({"therapist", "administrator"})
    @Consumes(CSV)
    @Operation(
            operationId = "importExercises",
            summary = "Takes a spreadsheet of exercises in, as drafts of this clinic",
            description = "A dry run reports every bad row and writes nothing; without it, any bad row refuses all of"
                    + " them. Columns that are left out, and what no column can say, stay as they were. At most 4 MB.")
    public SheetReport importExercises(
            @RestQuery @DefaultValue("false") @Parameter(description = DRY_RUN) boolean dryRun,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class))) @NotNull
                    byte[] file) {
        return importSheet.take(file, dryRun);
    }

    private static RestResponse<byte[]> file(byte[] content, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
