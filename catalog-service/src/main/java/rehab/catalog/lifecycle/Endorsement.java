package rehab.catalog.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * An item as it stands, and the revision of it that the caller's clinic found right last.
 *
 * @param present number 0: there is only a draft, which is what it says
 * @param endorsed published or signed off by the clinic, not necessarily the present one; null: none ever was
 */
public record Endorsement<T>(
        ItemRevision<T> present, @Nullable ItemRevision<T> endorsed) {}
