package rehab.prescription.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;
import rehab.kit.tenancy.Tenancy;

/** The one address of this service that asks for no token of ours: calendars send none. The address itself is the secret. */
@Path("/calendar")
@Tag(name = "Calendar")
class PublicCalendarResource {
    private static final String CALENDAR = "text/calendar";

    private final FindFeed find;
    private final ReadFeed read;
    private final FeedSettings settings;
    private final Tenancy tenancy;

    PublicCalendarResource(FindFeed find, ReadFeed read, FeedSettings settings, Tenancy tenancy) {
        this.find = find;
        this.read = read;
        this.settings = settings;
        this.tenancy = tenancy;
    }

    @GET
    @Path("/{token: " + FeedToken.PATTERN + "}.ics")
    @Produces(CALENDAR)
    @PermitAll
    @Operation(operationId = "readCalendar", summary = "A feed's days, for a calendar program")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)),
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "As your copy with this ETag")
    @APIResponse(responseCode = "404", description = "No such feed, or none any more")
    public RestResponse<String> read(
            @RestPath String token, @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        Feed feed = find.find(FeedToken.of(token));
        tenancy.actAs(feed.clinicId(), Tenancy.SYSTEM);
        String calendar = read.read(feed);
        String etag = Etag.of(fingerprint(calendar));
        var answer = Etag.matches(ifNoneMatch, etag)
                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(calendar, CALENDAR + ";charset=UTF-8");
        return answer.header(HttpHeaders.ETAG, etag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        "private, max-age=" + settings.refresh().toSeconds())
                .build();
    }

    private static String fingerprint(String calendar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(calendar.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
