package rehab.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists what concerns the caller's clinic, newest first. */
@ApplicationScoped
class ListRecalls {
    private static final int PARTS = 2;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final RecallRepository recalls;

    ListRecalls(RecallRepository recalls) {
        this.recalls = recalls;
    }

    @Transactional
    Page<Recall> list(int limit, @Nullable String cursor) {
        List<Recall> rows = recalls.newest(position(cursor), limit + 1).stream()
                .map(RecallEntity::view)
                .toList();
        return Page.of(rows, limit, last -> Cursor.encode(last.at(), last.recallId()));
    }

    private static Optional<RecallRepository.Position> position(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, PARTS);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecallRepository.Position(
                        Cursor.part(key.get(0), ListRecalls::instant), Cursor.part(key.get(1), UUID::fromString)));
    }

    private static Instant instant(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(END)) {
            throw new IllegalArgumentException("no such year");
        }
        return at;
    }
}
