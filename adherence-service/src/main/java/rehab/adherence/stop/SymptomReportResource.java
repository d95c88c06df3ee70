package rehab.adherence.stop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

/** Symptoms of the stop list that one patient told of outside of sessions. */
@Path("/patients/{patientId}/symptom-reports")
class SymptomReportResource {
    private final ReportSymptoms report;
    private final ReadSymptomReports list;

    SymptomReportResource(ReportSymptoms report, ReadSymptomReports list) {
        this.report = report;
        this.list = list;
    }

    @PUT
    @Path("/{reportId}")
    @RolesAllowed(Roles.PATIENT)
    @APIResponse(
            responseCode = "201",
            description = "Kept, and everything prescribed is on hold",
            content = @Content(schema = @Schema(implementation = SymptomReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was told before, with the same content",
            content = @Content(schema = @Schema(implementation = SymptomReportView.class)))
    public RestResponse<SymptomReportView> reportSymptoms(
            @RestPath UUID patientId, @RestPath UUID reportId, @NotNull @Valid SymptomEntry entry) {
        ReportSymptoms.Reported reported = report.report(patientId, reportId, entry);
        return reported.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, reported.report())
                : RestResponse.ok(reported.report());
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public Page<SymptomReportView> listSymptomReports(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.page(patientId, page.limit, page.cursor);
    }
}
