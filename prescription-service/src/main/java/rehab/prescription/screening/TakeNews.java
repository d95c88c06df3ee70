package rehab.prescription.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.job.Jobs;
import rehab.prescription.recall.RecallReceived;
import rehab.prescription.safety.Moment;

/**
 * Makes whoever is concerned by news due, in the transaction that takes the news: once the catalog has its answer, nobody is
 * forgotten, and no check that was made before lets anything pass any more.
 */
@ApplicationScoped
class TakeNews {
    private final DuePatients patients;
    private final NewsJob job;
    private final Jobs jobs;

    TakeNews(DuePatients patients, NewsJob job, Jobs jobs) {
        this.patients = patients;
        this.job = job;
        this.jobs = jobs;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ofRules(UUID newsId, @Nullable UUID clinicId) {
        take(newsId, clinicId, Moment.RULES);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ofRecall(@Observes RecallReceived recall) {
        take(recall.recallId(), recall.clinicId(), Moment.RECALL);
    }

    private void take(UUID newsId, @Nullable UUID clinicId, Moment moment) {
        patients.ask(clinicId);
        jobs.add(job.because(newsId, moment));
    }
}
