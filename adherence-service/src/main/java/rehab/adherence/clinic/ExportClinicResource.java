package rehab.adherence.clinic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import rehab.adherence.access.Roles;
import rehab.adherence.csv.CsvWriter;

/** The weeks of the calling administrator's clinic as a table; what is suppressed is empty. */
@Path("/clinic/summary.csv")
class ExportClinicResource {
    private final ReadClinicSummary summary;

    ExportClinicResource(ReadClinicSummary summary) {
        this.summary = summary;
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseHeader(name = HttpHeaders.CONTENT_DISPOSITION, value = "attachment; filename=\"clinic.csv\"")
    @APIResponse(
            responseCode = "200",
            description = "A row for each week, oldest first",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput exportClinicSummary(
            @Parameter(description = "This ISO week and how many before it, counting it")
                    @RestQuery
                    @DefaultValue("52")
                    @Min(1)
                    @Max(260)
                    int weeks) {
        ClinicSummaryView read = summary.read(weeks);
        return out -> {
            CsvWriter csv = new CsvWriter(out);
            csv.row(
                    "iso_week",
                    "from",
                    "sessions",
                    "stops_for_pain",
                    "adherence",
                    "relative_dose",
                    "late_share",
                    "so_far",
                    "as_of");
            read.weeks()
                    .forEach(week -> csv.row(
                            week.isoWeek(),
                            week.from(),
                            week.sessions(),
                            week.stopsForPain(),
                            week.figure(),
                            week.relativeDose(),
                            week.lateShare(),
                            week.soFar(),
                            read.asOf()));
            csv.flush();
        };
    }
}
