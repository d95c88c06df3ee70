package rehab.prescription.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/patients/{patientId}/calendar-feed")
@Tag(name = "Calendar", description = "The schedule in the patient's own calendar")
class FeedsResource {
    private final OpenFeed open;
    private final ReadFeedState read;
    private final RevokeFeed revoke;

    FeedsResource(OpenFeed open, ReadFeedState read, RevokeFeed revoke) {
        this.open = open;
        this.read = read;
        this.revoke = revoke;
    }

    @POST
    @RolesAllowed({"therapist", "patient"})
    @Operation(
            operationId = "openCalendarFeed",
            summary = "An address for the patient's calendar; the one before stops working",
            description =
                    "The address is a secret and shown this one time. It leads to days and minutes, nothing clinical.")
    @ResponseStatus(201)
    public RestResponse<NewFeed> open(@RestPath UUID patientId) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, open.open(patientId))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "readCalendarFeed", summary = "Whether there is a feed, and since when")
    public FeedState read(@RestPath UUID patientId) {
        return read.read(patientId);
    }

    @DELETE
    @RolesAllowed({"therapist", "patient"})
    @Operation(operationId = "revokeCalendarFeed", summary = "Ends the feed at once")
    public void revoke(@RestPath UUID patientId) {
        revoke.revoke(patientId);
    }
}
