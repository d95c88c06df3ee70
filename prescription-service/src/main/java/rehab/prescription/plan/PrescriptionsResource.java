package rehab.prescription.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.content.PrescriptionContent;

@Path("/patients/{patientId}/prescriptions")
@Tag(name = "Prescriptions")
class PrescriptionsResource {
    private final CreatePrescription create;
    private final ReviseDraft revise;
    private final ReadPrescription read;
    private final ListPrescriptions list;

    PrescriptionsResource(
            CreatePrescription create, ReviseDraft revise, ReadPrescription read, ListPrescriptions list) {
        this.create = create;
        this.revise = revise;
        this.read = read;
        this.list = list;
    }

    /** A patient's prescriptions, oldest first. */
    record Prescriptions(List<PrescriptionSummary> items) {}

    @GET
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "listPrescriptions",
            summary = "A patient's prescriptions; the patient sees those that have been activated")
    public Prescriptions list(@RestPath UUID patientId) {
        return new Prescriptions(list.list(patientId));
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(operationId = "createPrescription", summary = "Begins a prescription with a draft")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The prescription with its draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PrescriptionView.class)))
    public RestResponse<PrescriptionView> create(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid PrescriptionContent body) {
        Change created = create.create(patientId, idempotencyKey, body);
        URI location = URI.create("/patients/" + patientId + "/prescriptions/"
                + created.prescription().id());
        return RestResponse.ResponseBuilder.<PrescriptionView>created(location)
                .entity(created.prescription())
                .header(HttpHeaders.ETAG, created.etag())
                .build();
    }

    /**
     * The tag stands for what was ordered and drafted. A recall comes from elsewhere and leaves it alone, so that what is
     * recalled is always sent in full: a copy made before would keep quiet about it. So is what the patient has acknowledged.
     */
    @GET
    @Path("/{prescriptionId}")
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "readPrescription",
            summary = "A prescription with its newest version and, for therapists, its draft")
    @APIResponse(
            responseCode = "200",
            description = "The prescription",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    public RestResponse<PrescriptionView> read(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Change found = read.read(patientId, prescriptionId);
        boolean isAsSeen = Etag.matches(ifNoneMatch, found.etag())
                && !found.prescription().hasRecall()
                && !found.prescription().wasAcknowledged();
        return isAsSeen
                ? RestResponse.ResponseBuilder.<PrescriptionView>notModified()
                        .header(HttpHeaders.ETAG, found.etag())
                        .build()
                : answer(found);
    }

    @PUT
    @Path("/{prescriptionId}/draft")
    @RolesAllowed("therapist")
    @Operation(operationId = "reviseDraft", summary = "Rewrites the draft, or begins that of the next version")
    @APIResponse(
            responseCode = "200",
            description = "The prescription with its draft",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    public RestResponse<PrescriptionView> revise(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PrescriptionContent body) {
        return answer(revise.revise(patientId, prescriptionId, ifMatch, body));
    }

    static RestResponse<PrescriptionView> answer(Change change) {
        return RestResponse.ResponseBuilder.ok(change.prescription())
                .header(HttpHeaders.ETAG, change.etag())
                .build();
    }
}
