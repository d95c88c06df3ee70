package rehab.kit.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rehab.kit.id.Ids;
import rehab.kit.job.Jobs;

/**
 * Announces a change to a neighbouring service: written in the transaction that makes the change, sent after it has
 * committed, again and again until the neighbour acknowledges, in order for each order key.
 */
@ApplicationScoped
public class Outbox {
    private final Deliveries deliveries;
    private final DeliveryWorker worker;
    private final Jobs jobs;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            Deliveries deliveries,
            DeliveryWorker worker,
            Jobs jobs,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            Clock clock) {
        this.deliveries = deliveries;
        this.worker = worker;
        this.jobs = jobs;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds one announcement.
     *
     * @param orderKey what the order holds for: two announcements with the same key never overtake each other
     * @param neighbour the neighbour's name, whose address is configured as {@code rehab.delivery.<neighbour>.url}
     * @param path path at the neighbour, idempotent for PUT, starting with a slash
     * @param body sent as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String orderKey, String neighbour, String path, Object body) {
        UUID id = Ids.next();
        deliveries.add(id, orderKey, neighbour, path, write(body), clock.instant());
        jobs.add(worker.instance(id, orderKey));
        wakeOnceCommitted();
    }

    /**
     * One of many announcements.
     *
     * @param orderKey what the order holds for
     * @param path path at the neighbour, idempotent for PUT, starting with a slash
     * @param body sent as JSON
     */
    public record Announcement(String orderKey, String path, Object body) {}

    /** As {@link #put}, for any number at once in a few round trips; those with the same order key keep the list's order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putAll(String neighbour, List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        List<Deliveries.NewDelivery> added = announcements.stream()
                .map(each -> new Deliveries.NewDelivery(Ids.next(), each.orderKey(), each.path(), write(each.body())))
                .toList();
        deliveries.addAll(neighbour, added, clock.instant());
        jobs.addAll(added.stream()
                .map(each -> worker.instance(each.id(), each.orderKey()))
                .toList());
        wakeOnceCommitted();
    }

    private void wakeOnceCommitted() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    jobs.wake();
                }
            }
        });
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + body.getClass(), e);
        }
    }
}
