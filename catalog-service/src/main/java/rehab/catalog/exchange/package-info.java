/**
 * The catalog as a document: a whole one as JSON, a clinic's own exercises as a spreadsheet, out and in again without loss.
 * Must not publish anything: what comes in waits for review.
 */
@NullMarked
package rehab.catalog.exchange;

import org.jspecify.annotations.NullMarked;
