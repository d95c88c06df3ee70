package rehab.prescription.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;

@Path("/patients")
@Tag(name = "Patients")
class RegistrationResource {
    private final RegisterPatient register;
    private final IssueAccessCode issue;

    RegistrationResource(RegisterPatient register, IssueAccessCode issue) {
        this.register = register;
        this.issue = issue;
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(
            operationId = "registerPatient",
            summary = "Registers a patient, makes the account, and puts the caller in charge")
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "The patient",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegisteredPatient.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody like this is registered already; sent again with notADuplicate, it registers",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = PossibleDuplicateProblem.class)))
    public RestResponse<RegisteredPatient> register(
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey, @NotNull @Valid Registration body) {
        RegisteredPatient registered = register.register(idempotencyKey, body);
        URI location = URI.create("/patients/" + registered.patient().id());
        return RestResponse.ResponseBuilder.<RegisteredPatient>created(location)
                .entity(registered)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{patientId}/access-code")
    @RolesAllowed("therapist")
    @Operation(operationId = "issueAccessCode", summary = "A new access code; the old one stops working")
    @ResponseStatus(201)
    public RestResponse<IssuedAccessCode> issue(@RestPath UUID patientId) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, issue.issue(patientId))
                .header("Cache-Control", "no-store")
                .build();
    }
}
