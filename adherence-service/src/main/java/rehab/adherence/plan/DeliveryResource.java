package rehab.adherence.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

/**
 * Where prescription-service announces. Everything may come again and in any order. The announcing account belongs to no
 * clinic: the clinic acted for is the body's.
 */
@Path("/deliveries")
@RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
class DeliveryResource {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final Instant FIRST_INSTANT = Instant.parse(FIRST_YEAR + "-01-01T00:00:00Z");
    private static final Instant LAST_INSTANT = Instant.parse(LAST_YEAR + "-12-31T00:00:00Z");

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
        requireSame("version.prescriptionId", prescriptionId, delivery.version().prescriptionId());
        requireSame("version.version", version, delivery.version().version());
        requireSame(
                "version.patientId", delivery.patientId(), delivery.version().patientId());
        requireDate("version.effectiveFrom", delivery.version().effectiveFrom());
        requireDate("version.until", delivery.version().until());
        requireInstant("version.activatedAt", delivery.version().activatedAt());
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
        requireSame("patientId", patientId, delivery.patientId());
        requireSame("sequence", sequence, delivery.sequence());
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
        requireSame("prescriptionId", prescriptionId, delivery.prescriptionId());
        requireDate("from", delivery.from());
        requireDate("until", delivery.until());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(suspensions.receive(suspensionId, delivery));
    }

    @PUT
    @Path("/prescriptions/{prescriptionId}/end")
    @RolesAllowed(Roles.PRESCRIPTION_DELIVERY)
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(responseCode = "204", description = "Was known; the one that came first is kept")
    public RestResponse<Void> receiveEnd(@RestPath UUID prescriptionId, @NotNull @Valid EndDelivery delivery) {
        requireSame("prescriptionId", prescriptionId, delivery.prescriptionId());
        requireDate("lastDay", delivery.lastDay());
        tenancy.actAs(delivery.clinicId(), Roles.PRESCRIPTION_DELIVERY);
        return answer(ends.receive(delivery));
    }

    private static void requireSame(String field, Object inPath, Object inBody) {
        if (!inPath.equals(inBody)) {
            throw ProblemException.invalid(field, "Path", "is not the one in the address");
        }
    }

    /** Java knows dates that PostgreSQL does not. */
    private static void requireDate(String field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw ProblemException.invalid(field, "Range", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static void requireInstant(String field, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT))) {
            throw ProblemException.invalid(field, "Range", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static RestResponse<Void> answer(boolean isNew) {
        return isNew ? RestResponse.status(RestResponse.Status.CREATED) : RestResponse.noContent();
    }
}
