package rehab.prescription.condition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/patients/{patientId}/conditions")
@Tag(name = "Conditions", description = "What a patient has, as far as it restricts what may be prescribed")
class ConditionsResource {
    private final ListConditions list;
    private final RecordCondition record;
    private final EndCondition end;

    ConditionsResource(ListConditions list, RecordCondition record, EndCondition end) {
        this.list = list;
        this.record = record;
        this.end = end;
    }

    /** A patient's conditions, the newest first. */
    record PatientConditionList(List<ConditionView> items) {}

    @GET
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "listPatientConditions",
            summary = "All that was recorded, the newest first; the patient does not see what was an error")
    public PatientConditionList list(@RestPath UUID patientId) {
        return new PatientConditionList(list.list(patientId));
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(
            operationId = "recordCondition",
            summary = "Records a condition and checks the active prescriptions against it",
            description = "What is unsafe with it, or cannot be checked, is on hold when this answers.")
    @ResponseStatus(201)
    public RestResponse<ConditionChangeView> add(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid NewCondition body) {
        ConditionChangeView recorded = record.add(patientId, idempotencyKey, body);
        URI location = URI.create("/patients/" + patientId + "/conditions");
        return RestResponse.ResponseBuilder.<ConditionChangeView>created(location)
                .entity(recorded)
                .build();
    }

    @POST
    @Path("/{conditionId}/clearance")
    @RolesAllowed("therapist")
    @Operation(operationId = "clearCondition", summary = "It restricts the patient no more; nothing resumes by itself")
    public ConditionChangeView clear(
            @RestPath UUID patientId,
            @RestPath UUID conditionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid EndReason body) {
        return end.end(patientId, conditionId, idempotencyKey, body, ConditionStatus.CLEARED);
    }

    @POST
    @Path("/{conditionId}/entered-in-error")
    @RolesAllowed("therapist")
    @Operation(
            operationId = "markConditionAsError",
            summary = "It was never so, or not like this: record anew what is so")
    public ConditionChangeView markAsError(
            @RestPath UUID patientId,
            @RestPath UUID conditionId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid EndReason body) {
        return end.end(patientId, conditionId, idempotencyKey, body, ConditionStatus.ENTERED_IN_ERROR);
    }
}
