package rehab.catalog.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemKind;

/**
 * What the clinic has of one kind, while something comes in: whether that is new, changed or the same.
 *
 * @param taken slugs of the shared library
 */
record Incoming<T>(ItemKind kind, Class<T> type, Map<String, OwnItem> own, Set<String> taken) {

    /** Something that came in. */
    record Change<T>(@Nullable UUID id, String slug, T content) {
        boolean isNew() {
            return id == null;
        }
    }

    static <T> Incoming<T> of(ItemKind kind, Class<T> type, OwnItems items) {
        List<OwnItem> own = items.own(kind);
        return new Incoming<>(
                kind,
                type,
                own.stream().collect(Collectors.toMap(OwnItem::slug, Function.identity())),
                items.sharedSlugs(kind));
    }

    Optional<T> present(String slug) {
        return Optional.ofNullable(own.get(slug)).map(item -> StoredJson.read(item.content(), type));
    }

    /** What stands against this content, if anything does; the same again is never refused. */
    Optional<Refused> refusal(String slug, T content) {
        OwnItem item = own.get(slug);
        if (item == null) {
            return taken.contains(slug) ? Optional.of(Refused.SLUG_TAKEN) : Optional.empty();
        }
        if (isSame(item, content)) {
            return Optional.empty();
        }
        if (item.isRetired()) {
            return Optional.of(Refused.RETIRED);
        }
        return item.inReview() ? Optional.of(Refused.IN_REVIEW) : Optional.empty();
    }

    /** Nothing when the item says so already. */
    Optional<Change<T>> change(String slug, T content) {
        OwnItem item = own.get(slug);
        if (item != null && isSame(item, content)) {
            return Optional.empty();
        }
        return Optional.of(new Change<>(item == null ? null : item.id(), slug, content));
    }

    private boolean isSame(OwnItem item, T content) {
        String present = StoredJson.write(StoredJson.read(item.content(), type));
        return present.equals(StoredJson.write(content));
    }
}
