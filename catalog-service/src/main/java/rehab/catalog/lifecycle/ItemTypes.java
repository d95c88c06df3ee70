package rehab.catalog.lifecycle;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind's type. */
@ApplicationScoped
class ItemTypes {
    private final Map<ItemKind, ItemType<?>> byKind;

    ItemTypes(@All List<ItemType<?>> types) {
        this.byKind = types.stream().collect(Collectors.toUnmodifiableMap(ItemType::kind, Function.identity()));
    }

    ItemType<?> of(ItemKind kind) {
        ItemType<?> type = byKind.get(kind);
        if (type == null) {
            throw new IllegalStateException("No item type for " + kind);
        }
        return type;
    }

    /** The type under which a caller handles contents of this kind. */
    @SuppressWarnings("unchecked") // the class that is asked for is compared
    <T> ItemType<T> of(ItemKind kind, Class<T> content) {
        ItemType<?> type = of(kind);
        if (!type.contentType().equals(content)) {
            throw new IllegalArgumentException(kind + " is not made of " + content.getSimpleName());
        }
        return (ItemType<T>) type;
    }
}
