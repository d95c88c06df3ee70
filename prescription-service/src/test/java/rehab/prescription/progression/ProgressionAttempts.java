package rehab.prescription.progression;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.test.AccessTable.Attempt;
import rehab.kit.test.AccessTable.Cast;
import rehab.prescription.support.AdherenceNews;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;

/** Attempts at proposals for the table of who may do what, each on a prescription of its own. */
public final class ProgressionAttempts {
    private static final Set<String> OPERATIONS = Set.of("receiveProposal", "listProposals", "decideProposal");

    private ProgressionAttempts() {}

    public static boolean know(String operation) {
        return OPERATIONS.contains(operation);
    }

    /** An attempt that the operation's admitted callers may make. */
    public static Attempt at(String operation, Cast cast, UUID plank) {
        Person therapist = Person.therapist(cast.clinicId(), cast.therapist());
        UUID patient = cast.patient();
        UUID prescription = Orders.active(therapist, patient, plank);
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        parameters.put("prescriptionId", prescription.toString());
        if (operation.equals("receiveProposal")) {
            parameters.put("proposalId", UUID.randomUUID().toString());
        } else {
            UUID proposal = AdherenceNews.proposed(therapist, cast.clinicId(), patient, prescription);
            parameters.put("patientId", patient.toString());
            if (operation.equals("decideProposal")) {
                parameters.put("proposalId", proposal.toString());
                headers.put("Idempotency-Key", UUID.randomUUID().toString());
                headers.put("If-Match", Orders.etag(therapist, patient, prescription));
            }
        }
        String line = AdherenceNews.line(therapist, patient, prescription);
        return new Attempt(cast, parameters, headers, body(operation, cast, line));
    }

    private static @Nullable String body(String operation, Cast cast, String line) {
        return switch (operation) {
            case "receiveProposal" ->
                AdherenceNews.proposal(cast.clinicId(), cast.patient(), line).encode();
            case "decideProposal" ->
                new JsonObject().put("decision", "ACCEPTED").encode();
            default -> null;
        };
    }
}
