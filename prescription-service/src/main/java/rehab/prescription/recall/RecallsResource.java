package rehab.prescription.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

@Path("/recalls")
@Tag(name = "Recalls")
class RecallsResource {
    private final ListRecalls list;
    private final ListRecalledPrescriptions prescriptions;

    RecallsResource(ListRecalls list, ListRecalledPrescriptions prescriptions) {
        this.list = list;
        this.prescriptions = prescriptions;
    }

    @GET
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listRecalls",
            summary = "Recalled exercises, newest first, with how many prescriptions each concerns:"
                    + " of a therapist's own patients, or of an administrator's clinic")
    public Page<RecallView> list(@BeanParam @Valid PageRequest page) {
        return list.list(page.limit, page.cursor);
    }

    @GET
    @Path("/{recallId}/prescriptions")
    @RolesAllowed({"therapist", "administrator"})
    @Operation(
            operationId = "listRecalledPrescriptions",
            summary = "Active and paused prescriptions that use what was recalled, by the patient's name")
    public Page<RecalledPrescription> prescriptions(@RestPath UUID recallId, @BeanParam @Valid PageRequest page) {
        return prescriptions.list(recallId, page.limit, page.cursor);
    }
}
