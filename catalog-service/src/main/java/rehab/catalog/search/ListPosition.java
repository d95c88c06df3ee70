package rehab.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.paging.Cursor;

/**
 * Where in a list a row stands: by rank (best first), then name, then id.
 *
 * @param rank negative PostgreSQL text-search rank; 0 in a list without words
 */
record ListPosition(float rank, String sortName, UUID id) {
    private static final int PARTS = 3;

    String cursor() {
        return Cursor.encode(rank, sortName, id);
    }

    static Optional<ListPosition> of(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, PARTS);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListPosition(
                        Cursor.part(key.get(0), Float::parseFloat),
                        key.get(1),
                        Cursor.part(key.get(2), UUID::fromString)));
    }
}
