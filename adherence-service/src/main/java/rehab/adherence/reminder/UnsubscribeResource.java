package rehab.adherence.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import rehab.adherence.access.Roles;
import rehab.kit.tenancy.Tenancy;

/** Where the link in a mail leads. No token of ours is asked for: mail programs send none. The address itself is the secret. */
@Path("/reminders/{token: " + UnsubscribeToken.PATTERN + "}")
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {
    private final FindAddressee find;
    private final EndReminders end;
    private final UnsubscribePage page;
    private final Tenancy tenancy;

    UnsubscribeResource(FindAddressee find, EndReminders end, UnsubscribePage page, Tenancy tenancy) {
        this.find = find;
        this.end = end;
        this.page = page;
        this.tenancy = tenancy;
    }

    @GET
    @PermitAll
    @Operation(operationId = "showUnsubscribe", summary = "The page that asks whether reminders shall end")
    @APIResponse(
            responseCode = "200",
            description = "A page for people",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "A page for people: the link does not work any more")
    public RestResponse<String> show(@RestPath String token, @Context HttpHeaders headers) {
        return answer(token, headers, addressee -> page.ask(addressee.words()));
    }

    @POST
    @PermitAll
    @Operation(operationId = "unsubscribe", summary = "Ends the reminders; the one click of RFC 8058")
    @APIResponse(
            responseCode = "200",
            description = "A page for people: they are off",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "A page for people: the link does not work any more")
    public RestResponse<String> unsubscribe(@RestPath String token, @Context HttpHeaders headers) {
        return answer(token, headers, addressee -> {
            tenancy.actAs(addressee.clinicId(), Roles.REMINDING);
            end.end(addressee.patientId());
            return page.done(addressee.words());
        });
    }

    private RestResponse<String> answer(
            String token, HttpHeaders headers, Function<Reminders.Addressee, String> known) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        Optional<String> answer = find.find(UnsubscribeToken.of(token)).map(known);
        RestResponse.ResponseBuilder<String> response = answer.isPresent()
                ? RestResponse.ResponseBuilder.ok(answer.orElseThrow())
                : RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_FOUND, page.unknown(preferred(headers)));
        return response.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Words preferred(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("es"))
                .findFirst()
                .map(Words::in)
                .orElseGet(() -> Words.in("en"));
    }
}
