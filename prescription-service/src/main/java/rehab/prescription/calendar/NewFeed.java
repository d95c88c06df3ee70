package rehab.prescription.calendar;

import java.net.URI;

/**
 * A feed just made.
 *
 * @param url where calendars find it; shown this one time. Whoever has it sees the feed
 */
record NewFeed(URI url) {

    /** Never the address. */
    @Override
    public String toString() {
        return "NewFeed";
    }
}
