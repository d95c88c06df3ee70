package rehab.adherence.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;
import rehab.kit.delivery.Announced;
import rehab.kit.tenancy.Tenancy;

/**
 * Where prescription-service announces. Everything may come again and in any order. The announcing account belongs to no
 * clinic: the clinic acted for is the body's.
 */
@Path("/deliveries")
@RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
class DeliveryResource {
    private final Tenancy tenancy;
    private final ReceiveVersion versions;
    private final ReceiveCareTeam careTeams;
    private final ReceiveSuspension suspensions;
    private final ReceiveEnd ends;

    DeliveryResource(
            Tenancy tenancy,
            ReceiveVersion versions,
            ReceiveCareTeam careTeams,
            ReceiveSuspension suspensions,
            ReceiveEnd ends) {
        this.tenancy = tenancy;
        this.versions = versions;
        this.careTeams = careTeams;
        this.suspensions = suspensions;
        this.ends = ends;
    }

    @PUT
    @Path("/prescriptions/{prescriptionId}/versions/{version}")
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known; the one that came first is kept")
    public RestResponse<Void> receiveVersion(
            @RestPath UUID prescriptionId, @RestPath @Min(1) int version, @NotNull @Valid VersionDelivery delivery) {
        Announced.requireSame(
                "version.prescriptionId", prescriptionId, delivery.version().prescriptionId());
        Announced.requireSame("version.version", version, delivery.version().version());
        Announced.requireSame(
                "version.patientId", delivery.patientId(), delivery.version().patientId());
        Announced.requireStorable("version.effectiveFrom", delivery.version().effectiveFrom());
        Announced.requireStorable("version.until", delivery.version().until());
        Announced.requireStorable("version.activatedAt", delivery.version().activatedAt());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(versions.receive(delivery));
    }

    @PUT
    @Path("/patients/{patientId}/care-team/{sequence}")
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known, or is older than what is known")
    public RestResponse<Void> receiveCareTeam(
            @RestPath UUID patientId, @RestPath @Min(1) long sequence, @NotNull @Valid CareTeamDelivery delivery) {
        Announced.requireSame("patientId", patientId, delivery.patientId());
        Announced.requireSame("sequence", sequence, delivery.sequence());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(careTeams.receive(delivery));
    }

    @PUT
    @Path("/prescriptions/{prescriptionId}/suspensions/{suspensionId}")
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known")
    public RestResponse<Void> receiveSuspension(
            @RestPath UUID prescriptionId, @RestPath UUID suspensionId, @NotNull @Valid SuspensionDelivery delivery) {
        Announced.requireSame("prescriptionId", prescriptionId, delivery.prescriptionId());
        Announced.requireStorable("from", delivery.from());
        Announced.requireStorable("until", delivery.until());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(suspensions.receive(suspensionId, delivery));
    }

    @PUT
    @Path("/prescriptions/{prescriptionId}/end")
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known; the one that came first is kept")
    public RestResponse<Void> receiveEnd(@RestPath UUID prescriptionId, @NotNull @Valid EndDelivery delivery) {
        Announced.requireSame("prescriptionId", prescriptionId, delivery.prescriptionId());
        Announced.requireStorable("lastDay", delivery.lastDay());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(ends.receive(delivery));
    }

    private static RestResponse<Void> answer(boolean isNew) {
        return isNew ? RestResponse.status(RestResponse.Status.CREATED) : RestResponse.noContent();
    }
}
