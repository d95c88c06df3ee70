package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;

/** Saves the working copy of one of the clinic's own items, or begins that of the next revision. */
@ApplicationScoped
public class SaveDraft {
    private final Workbench workbench;
    private final ItemTypes types;
    private final ContentCheck check;
    private final Presenting presenting;
    private final DraftViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    SaveDraft(
            Workbench workbench,
            ItemTypes types,
            ContentCheck check,
            Presenting presenting,
            DraftViews views,
            CurrentCaller caller,
            Clock clock) {
        this.workbench = workbench;
        this.types = types;
        this.check = check;
        this.presenting = presenting;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The working copy says this from now on.
     *
     * @param ifMatch the tag of the draft that the caller has seen
     * @throws ProblemException 400 naming what a draft must not lack; 404; 409 for the shared library, while a revision is
     *     in review and once it is retired; 412 when somebody else saved in the meantime; 428 without a tag
     */
    @Transactional
    public <T> ItemDraft<T> save(ItemKind kind, Class<T> contentType, UUID id, @Nullable String ifMatch, T content) {
        return change(kind, contentType, id, ifMatch, before -> content);
    }

    /**
     * The working copy says from now on what becomes of what it said.
     *
     * @throws ProblemException as when it is saved
     */
    @Transactional
    public <T> ItemDraft<T> change(
            ItemKind kind, Class<T> contentType, UUID id, @Nullable String ifMatch, UnaryOperator<T> change) {
        ItemType<T> type = types.of(kind, contentType);
        Workbench.Piece piece = workbench.take(id);
        if (piece.item().kind != kind) {
            throw ProblemException.notFound();
        }
        workbench.require(Act.SAVE_DRAFT, piece, 0);
        DraftEntity draft = piece.ownDraft();
        ItemDraft<T> before = views.of(type, piece.item(), draft);
        Etag.requireMatch(ifMatch, before.etag());
        T content = change.apply(before.content());
        check.requireDraft(type, content);
        if (!draft.open) {
            draft.reopen(piece.item().revision);
        }
        draft.save(Text.of(type, content), Signature.of(caller.get(), clock.instant()));
        if (piece.item().revision == 0) {
            presenting.present(piece.item());
        }
        return views.of(type, piece.item(), draft);
    }
}
