package rehab.prescription.burden;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.content.VersionRoutine;

/** Estimates the burden of routines as asked for, as drafted and as activated. Asks nobody and keeps nothing. */
@ApplicationScoped
public class EstimateBurden {
    private final BurdenPolicy policy;

    EstimateBurden(BurdenSettings settings) {
        this.policy = new BurdenPolicy(settings);
    }

    /** Of routines as a client sends them. */
    public Burden asked(List<RoutineContent> routines) {
        return policy.estimate(routines.stream().map(TimedRoutine::of).toList());
    }

    /** Of a draft. */
    public Burden drafted(List<DraftRoutine> routines) {
        return policy.estimate(routines.stream().map(TimedRoutine::of).toList());
    }

    /** Of an activated version. */
    public Burden ordered(List<VersionRoutine> routines) {
        return policy.estimate(routines.stream().map(TimedRoutine::of).toList());
    }
}
