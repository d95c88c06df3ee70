package rehab.adherence.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;

/** Reads what a patient answered over time, and what has become of it. */
@ApplicationScoped
class ReadMeasures {
    private final PatientAccess access;
    private final Measurements measurements;
    private final AdherenceSettings settings;
    private final Audit audit;

    ReadMeasures(PatientAccess access, Measurements measurements, AdherenceSettings settings, Audit audit) {
        this.access = access;
        this.measurements = measurements;
        this.settings = settings;
        this.audit = audit;
    }

    /** All series; 404 when the patient is not the caller's. */
    @Transactional
    public MeasuresView read(UUID patientId) {
        access.require(patientId);
        List<SeriesView> series = Series.of(measurements.of(patientId)).stream()
                .map(each -> SeriesView.of(each, important(each.kind()), settings.measuresEvery()))
                .toList();
        audit.record("READ", patientId, "measures", null);
        return new MeasuresView(series, true);
    }

    private @Nullable ImportantChange important(MeasureKind kind) {
        return switch (kind) {
            case PAIN ->
                new ImportantChange(
                        settings.importantPainChange(), settings.detectablePainChange(), settings.painChangeSource());
            case PSFS ->
                new ImportantChange(
                        settings.importantFunctionChange(),
                        settings.detectableFunctionChange(),
                        settings.functionChangeSource());
            case GRC -> null;
        };
    }
}
