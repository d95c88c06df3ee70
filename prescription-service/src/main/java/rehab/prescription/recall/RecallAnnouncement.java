package rehab.prescription.recall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall, as adherence-service takes it: the catalog's words stay here.
 *
 * @param clinicId whose exercise it is; null: it concerns every clinic
 * @param lastAffected a line of this revision or an earlier one is recalled
 */
record RecallAnnouncement(
        UUID recallId, UUID exerciseId, @Nullable UUID clinicId, int lastAffected) {

    static RecallAnnouncement of(RecallDelivery delivery) {
        int lastAffected =
                switch (delivery.kind()) {
                    case WITHDRAWN -> delivery.revision();
                    case SAFETY_CHANGED -> delivery.revision() - 1;
                };
        return new RecallAnnouncement(delivery.recallId(), delivery.exerciseId(), delivery.clinicId(), lastAffected);
    }
}
