package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import rehab.kit.delivery.Outbox;
import rehab.kit.id.Ids;

/**
 * Tells prescription-service that other rules are in force, so that it checks again what is prescribed; in order per clinic,
 * in the transaction that made it so.
 */
@ApplicationScoped
public class AnnounceRules {
    private static final String NEIGHBOUR = "prescription";
    private static final String ORDER = "rule-set ";
    private static final String EVERY_CLINIC = "of every clinic";

    private final ReadRules rules;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceRules(ReadRules rules, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Shared rules, or the conditions that rules speak of, have changed: once for all that changed together. */
    public void toEveryClinic() {
        put(EVERY_CLINIC, new RuleSetNews(null, rules.sharedInForce().version(), clock.instant()));
    }

    /** A rule of the clinic that the transaction acts for has come into force, has changed or was retired. */
    void to(UUID clinicId) {
        put(clinicId.toString(), new RuleSetNews(clinicId, rules.inForce().version(), clock.instant()));
    }

    private void put(String whose, RuleSetNews news) {
        outbox.put(ORDER + whose, NEIGHBOUR, "/deliveries/rule-sets/" + Ids.next(), news);
    }
}
