package rehab.prescription.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What revisions say in English, kept in memory: it never changes. Each clinic's apart, for what one may read another may
 * not. Whether an exercise may be assigned does change, and is not kept.
 */
@ApplicationScoped
class KnownWords {
    /** Revisions kept, the last used ones; a few kilobytes each. */
    private static final int MOST = 4000;

    private final Map<Key, ExerciseWords> words = new LastUsed();

    Optional<ExerciseWords> find(UUID clinic, ExerciseRevision revision) {
        synchronized (words) {
            return Optional.ofNullable(words.get(new Key(clinic, revision)));
        }
    }

    /** A draft, which is revision 0, can still change. */
    void keep(UUID clinic, ExerciseWords said) {
        if (said.revision() > 0) {
            synchronized (words) {
                words.put(new Key(clinic, said.pinned()), said);
            }
        }
    }

    private record Key(UUID clinic, ExerciseRevision revision) {}

    private static final class LastUsed extends LinkedHashMap<Key, ExerciseWords> {
        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ExerciseWords> eldest) {
            return size() > MOST;
        }
    }
}
