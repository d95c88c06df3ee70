package rehab.kit.job;

import com.github.kagkarlsson.scheduler.task.Task;

/** A bean that brings one task; a recurring one is started with the service, on one instance at a time. */
public interface Job {

    /** The task; the same object each time. */
    Task<?> task();
}
