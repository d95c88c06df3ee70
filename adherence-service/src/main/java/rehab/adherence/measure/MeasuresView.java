package rehab.adherence.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a patient answered over time.
 *
 * @param selfReported always true
 */
@Schema(
        name = "Measures",
        requiredProperties = {"series", "selfReported"})
record MeasuresView(List<SeriesView> series, boolean selfReported) {}
