package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at.
 *
 * @param revision the one to look at
 * @param author the account's subject; absent in the shared library
 * @param submittedAt when it was submitted, or came with a release
 * @param reviewDue when the last review ran out, or will
 * @param language of its texts, where that tells items apart
 * @param shared of the shared library
 */
@Schema(requiredProperties = {"itemId", "kind", "slug", "title", "revision", "state", "submittedAt", "shared"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueItem(
        UUID itemId,
        ItemKind kind,
        String slug,
        String title,
        int revision,
        QueueState state,
        @Nullable String author,
        @Nullable String authorName,
        Instant submittedAt,
        @Nullable LocalDate reviewDue,
        @Nullable String language,
        boolean shared) {}
