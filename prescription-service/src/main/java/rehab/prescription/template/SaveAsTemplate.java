package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.plan.DraftView;
import rehab.prescription.plan.PrescriptionVersion;
import rehab.prescription.plan.ReadPrescription;
import rehab.prescription.plan.ReadVersions;

/**
 * Begins a template with a patient's prescription. Notes were written about one person: they are left behind unless the
 * therapist says that they may be read by all to whom the template is applied.
 */
@ApplicationScoped
class SaveAsTemplate {
    private final PatientAccess access;
    private final ReadPrescription prescriptions;
    private final ReadVersions versions;
    private final StoreTemplate store;
    private final Idempotency idempotency;

    SaveAsTemplate(
            PatientAccess access,
            ReadPrescription prescriptions,
            ReadVersions versions,
            StoreTemplate store,
            Idempotency idempotency) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.versions = versions;
        this.store = store;
        this.idempotency = idempotency;
    }

    /** What is kept. */
    enum Of {
        DRAFT,
        VERSION
    }

    /**
     * What to make of it.
     *
     * @param of the draft, or an activated version
     * @param version which one; absent: the newest
     * @param scope {@code PERSONAL} or {@code CLINIC}
     * @param name of the template, 1 to 200 characters; the prescription's own title may name a person
     * @param goal 1 to 1000 characters
     * @param forWhom 1 to 2000 characters
     * @param safetyNote for all to whom it is applied, 1 to 1000 characters
     * @param keepLineNotes whether the lines' safety notes go with them; not when absent
     */
    @Consistent
    record PrescriptionToKeep(
            @NotNull Of of,
            @Nullable @Min(1) Integer version,
            @NotNull TemplateScope scope,
            @Text(max = 200) String name,
            @Text(max = 1000) String goal,
            @Nullable @OptionalText(max = 2000) String forWhom,
            @Text(max = 1000) String safetyNote,
            @Nullable Boolean keepLineNotes)
            implements CrossChecked {

        @Override
        public List<Misfit> misfits() {
            List<Misfit> misfits = new ArrayList<>(Ownable.misfits(scope));
            if (of == Of.DRAFT && version != null) {
                misfits.add(new Misfit("version", "belongs to VERSION only"));
            }
            return misfits;
        }
    }

    /** @throws ProblemException 404 when there is no such prescription, draft or version, or the caller may not see it */
    @Transactional
    ShowTemplate.Shown save(UUID patientId, UUID prescriptionId, @Nullable String key, PrescriptionToKeep wanted) {
        access.require(patientId);
        return idempotency
                .once("save-as-template " + prescriptionId, key, wanted, ShowTemplate.Shown.class, () -> {
                    TemplateDocument content = wanted.of() == Of.DRAFT
                            ? KeptRoutines.of(draft(patientId, prescriptionId), wanted)
                            : KeptRoutines.of(version(patientId, prescriptionId, wanted.version()), wanted);
                    return store.begin(wanted.scope(), content, patientId);
                })
                .value();
    }

    private DraftView draft(UUID patientId, UUID prescriptionId) {
        DraftView draft =
                prescriptions.read(patientId, prescriptionId).prescription().draft();
        if (draft == null) {
            throw ProblemException.notFound();
        }
        return draft;
    }

    private PrescriptionVersion version(UUID patientId, UUID prescriptionId, @Nullable Integer number) {
        PrescriptionVersion version = number == null
                ? prescriptions.read(patientId, prescriptionId).prescription().version()
                : versions.read(patientId, prescriptionId, number);
        if (version == null) {
            throw ProblemException.notFound();
        }
        return version;
    }
}
