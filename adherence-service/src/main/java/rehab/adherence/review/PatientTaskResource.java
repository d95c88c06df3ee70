package rehab.adherence.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import rehab.adherence.access.Roles;
import rehab.kit.paging.Page;
import rehab.kit.paging.PageRequest;

/** Review tasks about one patient. */
@Path("/patients/{patientId}/review-tasks")
class PatientTaskResource {
    private final ListPatientTasks list;

    PatientTaskResource(ListPatientTasks list) {
        this.list = list;
    }

    @GET
    @RolesAllowed(Roles.THERAPIST)
    public Page<ReviewTaskView> listPatientReviewTasks(@RestPath UUID patientId, @BeanParam @Valid PageRequest page) {
        return list.page(patientId, page.limit, page.cursor);
    }
}
