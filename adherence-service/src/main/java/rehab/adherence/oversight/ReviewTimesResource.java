package rehab.adherence.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;

/** How long tasks waited in the calling administrator's clinic. */
@Path("/clinic/review-times")
class ReviewTimesResource {
    private final ReadReviewTimes times;

    ReviewTimesResource(ReadReviewTimes times) {
        this.times = times;
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ReviewTimesView readReviewTimes(
            @Parameter(description = "First day, by UTC; absent: twelve weeks before the last") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, by UTC; absent: today") @RestQuery @Nullable LocalDate to) {
        return times.read(from, to);
    }
}
