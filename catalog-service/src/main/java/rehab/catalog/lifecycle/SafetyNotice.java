package rehab.catalog.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the transaction that made it so: who relies on this published item must be told.
 *
 * @param clinicId whose item it is; null: of the shared library, so everybody's
 * @param revision the present one, after the change
 * @param withdrawn false: it says something else about safety than before
 * @param reason for people
 */
public record SafetyNotice(
        UUID itemId,
        ItemKind kind,
        @Nullable UUID clinicId,
        String title,
        int revision,
        boolean withdrawn,
        String reason) {}
