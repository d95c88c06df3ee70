package rehab.prescription.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/safety/figures")
@Tag(name = "Safety")
class FiguresResource {
    private final ReadFigures read;

    FiguresResource(ReadFigures read) {
        this.read = read;
    }

    @GET
    @RolesAllowed("administrator")
    @Operation(
            operationId = "readSafetyFigures",
            summary = "Per rule: how often it was broken, overridden and why, and what is still open")
    public RuleFigures read(@RestQuery @Nullable LocalDate from, @RestQuery @Nullable LocalDate to) {
        return read.read(from, to);
    }
}
