package rehab.prescription.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import rehab.kit.problem.ProblemException;

/** Finds a feed by its address. */
@ApplicationScoped
class FindFeed {
    private final FeedRepository feeds;

    FindFeed(FeedRepository feeds) {
        this.feeds = feeds;
    }

    /**
     * The open feed.
     *
     * @throws ProblemException 404 when there is none, or it has been revoked
     */
    @Transactional
    Feed find(FeedToken token) {
        return feeds.find(token).orElseThrow(ProblemException::notFound);
    }
}
