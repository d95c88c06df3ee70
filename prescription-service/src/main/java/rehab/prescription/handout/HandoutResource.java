package rehab.prescription.handout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.prescription.patient.Language;

@Path("/patients/{patientId}/prescriptions/{prescriptionId}/versions/{version}/handout")
@Tag(name = "Handout", description = "The plan on paper")
class HandoutResource {
    private static final String PDF = "application/pdf";

    private final MakeHandout make;

    HandoutResource(MakeHandout make) {
        this.make = make;
    }

    @GET
    @Produces(PDF)
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "readHandout",
            summary = "A version as a sheet to print, with figures and boxes to tick",
            description =
                    "Tagged PDF with its fonts inside. The boxes begin in the present week, so it has to be asked for"
                            + " again; an unchanged one answers 304.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    @APIResponse(responseCode = "503", description = "The catalog, and with it the figures, is away")
    public RestResponse<byte[]> read(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestPath int version,
            @RestQuery @DefaultValue("A4") Paper paper,
            @RestQuery("type") @DefaultValue("NORMAL") TypeSize type,
            @RestQuery
                    @Pattern(regexp = "en|es", message = "must be en or es")
                    @Parameter(description = "Absent: the patient's", schema = @Schema(enumeration = {"en", "es"}))
                    @Nullable
                    String language,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Language wished = language == null ? null : Language.valueOf(language.toUpperCase(Locale.ROOT));
        Handout handout =
                make.make(new MakeHandout.Wish(patientId, prescriptionId, version, new Look(paper, type), wished));
        var answer = Etag.matches(ifNoneMatch, handout.etag())
                ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(handout.pdf().get(), PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + handout.name() + "\"");
        return answer.header(HttpHeaders.ETAG, handout.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
