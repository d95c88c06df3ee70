package rehab.prescription.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.Range;
import rehab.prescription.content.RoutineContent;

/** A feature that changes what is ordered without a draft, for tests: each line gets one repetition more. */
@Path("/patients/{patientId}/prescriptions/{prescriptionId}/one-more-repetition")
class OneMoreRepetition {
    private final ActivateChange activate;

    OneMoreRepetition(ActivateChange activate) {
        this.activate = activate;
    }

    @POST
    @RolesAllowed("therapist")
    @Operation(hidden = true)
    public int change(
            @RestPath UUID patientId,
            @RestPath UUID prescriptionId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var prepared = activate.prepare(patientId, prescriptionId, ifMatch, OneMoreRepetition::more);
        return QuarkusTransaction.requiringNew().call(() -> activate.activate(prepared, "All went well"));
    }

    private static PrescriptionContent more(PrescriptionContent content) {
        List<RoutineContent> routines = content.routines().stream()
                .map(routine -> new RoutineContent(
                        routine.routineId(),
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream().map(OneMoreRepetition::more).toList()))
                .toList();
        return new PrescriptionContent(
                content.title(),
                content.safetyNote(),
                content.painRule(),
                content.painLimits(),
                content.until(),
                routines);
    }

    private static LineContent more(LineContent line) {
        Dose dose = line.dose();
        Range amount = new Range(dose.amount().min() + 1, dose.amount().max() + 1);
        return new LineContent(
                line.lineId(),
                line.exerciseId(),
                line.variant(),
                new Dose(dose.sets(), amount, dose.unit(), dose.holdSeconds(), dose.restSeconds()),
                line.side(),
                line.safetyNote(),
                line.progression());
    }
}
