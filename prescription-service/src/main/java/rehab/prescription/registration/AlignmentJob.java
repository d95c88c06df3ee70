package rehab.prescription.registration;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import rehab.kit.id.Ids;
import rehab.kit.job.Job;
import rehab.prescription.patient.PatientRef;

/** Aligns one account after a change, again and again until the provider has answered. */
@ApplicationScoped
class AlignmentJob implements Job {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration SLOWEST_RETRY = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 6;

    private final OneTimeTask<String> task;

    AlignmentJob(AlignAccount align) {
        this.task = Tasks.oneTime("align-account", String.class)
                .onFailure(AlignmentJob::retry)
                .execute((instance, context) -> {
                    String[] ids = instance.getData().split(" ", -1);
                    align.align(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
                });
    }

    @Override
    public OneTimeTask<String> task() {
        return task;
    }

    TaskInstance<String> of(PatientRef patient) {
        return task.instance(Ids.next().toString(), patient.clinicId() + " " + patient.id());
    }

    private static void retry(ExecutionComplete failed, ExecutionOperations<String> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        Duration bounded = wait.compareTo(SLOWEST_RETRY) > 0 ? SLOWEST_RETRY : wait;
        operations.reschedule(failed, failed.getTimeDone().plus(bounded));
    }
}
