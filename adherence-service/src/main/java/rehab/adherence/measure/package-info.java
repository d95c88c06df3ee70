/** What patients report in numbers from time to time, and how it has changed. Must not judge what a change means for care. */
@NullMarked
package rehab.adherence.measure;

import org.jspecify.annotations.NullMarked;
