package rehab.prescription.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

@Path("/patients/{patientId}/notes")
@Tag(name = "Notes")
class NotesResource {
    private final ListNotes list;
    private final WriteNote write;

    NotesResource(ListNotes list, WriteNote write) {
        this.list = list;
        this.write = write;
    }

    @GET
    @RolesAllowed("therapist")
    @Operation(operationId = "listNotes", summary = "What the care team has written, newest first")
    public Page<NoteView> list(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.list(patientId, page.limit, page.cursor);
    }

    /** There is no address of a single note: its place is in the list, beside what corrects it. */
    @POST
    @RolesAllowed("therapist")
    @Operation(operationId = "writeNote", summary = "Keeps a note, for the care team alone")
    @ResponseStatus(201)
    public NoteView write(
            @RestPath UUID patientId,
            @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey,
            @NotNull @Valid NewNote body) {
        return write.write(patientId, idempotencyKey, body);
    }
}
