package rehab.prescription.patient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;
import rehab.kit.text.OptionalText;

@Path("/patients")
@Tag(name = "Patients")
class PatientsResource {
    private final ListPatients list;
    private final ReadPatient read;

    PatientsResource(ListPatients list, ReadPatient read) {
        this.list = list;
        this.read = read;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listPatients",
            summary = "Patients by name: a therapist's own, or all of an administrator's clinic")
    public Page<PatientSummary> list(
            @RestQuery @Parameter(description = "Part of the name, in any case") @OptionalText(max = 100) @Nullable
                    String q,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Those who are archived, instead of those in care")
                    boolean archived,
            @RestQuery
                    @Parameter(description = "Only those in whose care team this therapist is")
                    @OptionalText(max = 100)
                    @Nullable
                    String therapist,
            @BeanParam @Valid PageRequest page) {
        return list.list(new PatientRepository.Wanted(archived, q, therapist), page.limit, page.cursor);
    }

    @GET
    @Path("/{patientId}")
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(operationId = "readPatient", summary = "One patient's record")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PatientView> read(@RestPath UUID patientId) {
        KeptPatient found = read.read(patientId);
        return RestResponse.ResponseBuilder.ok(found.patient())
                .header(HttpHeaders.ETAG, found.etag())
                .build();
    }
}
