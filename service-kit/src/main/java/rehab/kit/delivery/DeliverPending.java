package rehab.kit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rehab.kit.tenancy.Tenancy;

/**
 * Delivers one announcement and whatever of its order key must go before it. Two jobs of one key may run at once and
 * send an announcement twice, which receivers bear (they are idempotent); none is ever sent before an earlier one was
 * acknowledged.
 */
@ApplicationScoped
class DeliverPending {
    private final Deliveries deliveries;
    private final Courier courier;
    private final Tenancy tenancy;
    private final Clock clock;

    DeliverPending(Deliveries deliveries, Courier courier, Tenancy tenancy, Clock clock) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** No transaction is open while the neighbour is talked to. */
    @ActivateRequestContext
    void upTo(UUID id, String orderKey) throws InterruptedException {
        tenancy.actAs(null, Tenancy.SYSTEM);
        List<Deliveries.Delivery> pending =
                QuarkusTransaction.requiringNew().call(() -> deliveries.pendingUpTo(id, orderKey));
        for (Deliveries.Delivery delivery : pending) {
            take(delivery);
            QuarkusTransaction.requiringNew().run(() -> deliveries.delivered(delivery.id(), clock.instant()));
        }
    }

    private void take(Deliveries.Delivery delivery) throws InterruptedException {
        try {
            courier.take(delivery);
        } catch (Courier.Refused e) {
            QuarkusTransaction.requiringNew().run(() -> deliveries.refused(e.delivery(), e.status(), clock.instant()));
            throw e;
        }
    }

    /** Forgets old deliveries and says what is pending. */
    @ActivateRequestContext
    Deliveries.Backlog upkeep(Instant forgetBefore) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew().call(() -> {
            deliveries.forgetDeliveredBefore(forgetBefore);
            return deliveries.backlog();
        });
    }
}
