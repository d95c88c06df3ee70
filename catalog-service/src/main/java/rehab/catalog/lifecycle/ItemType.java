package rehab.catalog.lifecycle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.FieldProblem;

/** What one kind of item brings along: the life cycle itself does not know what a content says. One bean per kind. */
public interface ItemType<T> {

    /** Whose content this is. */
    ItemKind kind();

    /** How a content is read from its JSON; what is stored once stays readable. */
    Class<T> contentType();

    /** What keeps this content from being submitted, besides its Bean Validation constraints; fields from its root. */
    List<FieldProblem> check(T content);

    /** What keeps this content from being kept as a draft even: too little to be told apart in a list. */
    default List<FieldProblem> checkDraft(T content) {
        return List.of();
    }

    /**
     * The item's present revision or its status has changed, or its draft before there is any revision. Called in the
     * transaction that changed it, after everything has been written.
     */
    void present(PresentItem<T> item);

    /** Whether someone who relies on the one must be told before relying on the other. */
    boolean safetyChanged(T before, T after);

    /** How the item is called in lists. */
    String title(T content);

    /** The language of the texts, as in {@code es}, where that tells items apart. */
    default @Nullable String language(T content) {
        return null;
    }

    /** Roles whose members write and submit it. */
    default Set<String> authors() {
        return Set.of("therapist", "administrator");
    }

    /** Names of fields, at any depth, that are about safety: their differences are pointed out. */
    default Set<String> safetyFields() {
        return Set.of();
    }
}
