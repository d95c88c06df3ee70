package rehab.prescription.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;

@Path("/patients/{patientId}/prescriptions/{prescriptionId}")
@Tag(name = "Prescriptions")
class HistoryResource {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final CompareVersions compare;
    private final ReadAsOf readAsOf;
    private final AcknowledgeVersion acknowledge;

    HistoryResource(CompareVersions compare, ReadAsOf readAsOf, AcknowledgeVersion acknowledge) {
        this.compare = compare;
        this.readAsOf = readAsOf;
        this.acknowledge = acknowledge;
    }

    /** What differs, the prescription as a whole first, then routine by routine and line by line. */
    record Differences(List<Difference> changes) {}

    @GET
    @Path("/versions/{version}/differences")
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "compareVersions",
            summary = "What differs between two versions, or a version and the draft")
    public Differences differences(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestPath int version,
            @RestQuery
                    @Pattern(regexp = "[1-9][0-9]{0,8}|draft", message = "must be the number of a version, or draft")
                    @Parameter(
                            description = "Number of the other version, or `draft`; absent: the newest version",
                            example = "draft")
                    @Nullable
                    String to) {
        return new Differences(compare.compare(patientId, prescriptionId, version, to));
    }

    @GET
    @Path("/as-of")
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "readPrescriptionAsOf",
            summary = "A prescription as it stood on one of the patient's days")
    public AsOfView asOf(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestQuery
                    @Parameter(description = "The patient's local day; absent: today", example = "2026-11-20")
                    @Nullable
                    LocalDate on) {
        if (on != null && (on.isBefore(EARLIEST) || on.isAfter(LATEST))) {
            throw ProblemException.invalid("on", "Range", "must be from 2000 to 2199");
        }
        return readAsOf.read(patientId, prescriptionId, on);
    }

    @PUT
    @Path("/versions/{version}/acknowledgement")
    @RolesAllowed("patient")
    @Operation(
            operationId = "acknowledgeVersion",
            summary = "Keeps that the patient has read a version's safety notes; the same answer again")
    public AcknowledgeVersion.Acknowledged acknowledge(
            @RestPath UUID patientId, @RestPath UUID prescriptionId, @RestPath int version) {
        return acknowledge.acknowledge(patientId, prescriptionId, version);
    }
}
