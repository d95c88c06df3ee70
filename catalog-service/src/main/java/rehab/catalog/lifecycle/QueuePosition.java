package rehab.catalog.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Cursor;

/** Where in the queue something stands: by urgency, then by age, then by id. */
record QueuePosition(int urgency, Instant at, UUID id) {
    private static final int PARTS = 3;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    static QueuePosition of(QueueItem item) {
        return new QueuePosition(item.state().urgency(), item.submittedAt(), item.itemId());
    }

    String cursor() {
        return Cursor.encode(urgency, at, id);
    }

    static Optional<QueuePosition> of(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, PARTS);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new QueuePosition(
                        Cursor.part(key.get(0), QueuePosition::urgency),
                        Cursor.part(key.get(1), QueuePosition::instant),
                        Cursor.part(key.get(2), UUID::fromString)));
    }

    private static int urgency(String text) {
        int urgency = Integer.parseInt(text);
        if (urgency < 0 || urgency > QueueState.LEAST_URGENT) {
            throw new IllegalArgumentException("no such urgency");
        }
        return urgency;
    }

    private static Instant instant(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(END)) {
            throw new IllegalArgumentException("no such year");
        }
        return at;
    }
}
