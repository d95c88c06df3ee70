package rehab.catalog.lifecycle;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;

/** A content as it is stored. */
record Text(
        String json, String hash, String title, @Nullable String language) {

    static <T> Text of(ItemType<T> type, T content) {
        String json = StoredJson.write(content);
        return new Text(
                json,
                StoredJson.hash(json),
                Objects.requireNonNullElse(type.title(content), ""), // a draft may lack it
                type.language(content));
    }
}
