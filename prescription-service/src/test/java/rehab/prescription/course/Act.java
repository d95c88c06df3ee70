package rehab.prescription.course;

import java.util.List;

/** Something that somebody does, or that happens; numbers choose among what there is then. */
sealed interface Act {

    /** Whether what is active may have to be checked again in the background, some moments later. */
    default boolean isNews() {
        return false;
    }

    /** A therapist writes the draft. */
    record Edit(List<Integer> exercises, int sets, boolean harder) implements Act {}

    /** A therapist activates the draft. */
    record Activate() implements Act {}

    /** A therapist, or both, give a reason for all that was found. */
    record Answer(boolean ofDraft, boolean bySecondToo) implements Act {}

    /** The therapist changes the status: pause, hold, resume, stop or completion. */
    record Change(String to) implements Act {}

    /** The patient has something new. */
    record Suffer(int condition) implements Act {}

    /** Nothing restricts the patient any more. */
    record Recover() implements Act {}

    /** A rule comes into force. */
    record NewRule(String tier, int condition, int exercise, boolean onlyHarder) implements Act {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** A rule in force changes. */
    record ChangedRule(int which) implements Act {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** A rule is retired. */
    record RetiredRule(int which) implements Act {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** An exercise is recalled. */
    record Recalled(int exercise) implements Act {
        @Override
        public boolean isNews() {
            return true;
        }
    }

    /** The catalog is away while the therapist tries to activate or to resume, and comes back. */
    record TryWithoutCatalog(boolean resume) implements Act {}

    /** The next day comes. */
    record NextDay() implements Act {}
}
