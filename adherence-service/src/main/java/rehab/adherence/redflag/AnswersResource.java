package rehab.adherence.redflag;

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

/** What one patient answered to the red-flag questions. */
@Path("/patients/{patientId}/red-flag-answers")
class AnswersResource {
    private final AnswerRedFlags answer;
    private final ReadAnswers list;

    AnswersResource(AnswerRedFlags answer, ReadAnswers list) {
        this.answer = answer;
        this.list = list;
    }

    @PUT
    @Path("/{answerId}")
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    @APIResponse(
            responseCode = "201",
            description = "Kept; the prescription is on hold where an answer asks for it",
            content = @Content(schema = @Schema(implementation = AnswersView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was answered before, with the same content",
            content = @Content(schema = @Schema(implementation = AnswersView.class)))
    public RestResponse<AnswersView> answerRedFlags(
            @RestPath UUID patientId, @RestPath UUID answerId, @NotNull @Valid AnswersEntry entry) {
        AnswerRedFlags.Kept kept = answer.answer(patientId, answerId, entry);
        return kept.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, kept.answers())
                : RestResponse.ok(kept.answers());
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public Page<AnswersView> listRedFlagAnswers(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.page(patientId, page.limit, page.cursor);
    }
}
