package rehab.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a {@code @BeanParam} of every list that pages. Validate it with {@code @Valid}. */
public class PageRequest {
    @RestQuery
    @DefaultValue("25")
    @Min(1)
    @Max(100)
    @Parameter(description = "Most items on the page, 1 to 100")
    public int limit;

    @RestQuery
    @Parameter(description = "nextCursor of the page before; absent for the first page")
    public @Nullable String cursor;
}
