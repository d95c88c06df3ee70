/** Copies of what prescription-service announces: plan versions, suspensions, care teams. Must not decide on any of it. */
@NullMarked
package rehab.adherence.plan;

import org.jspecify.annotations.NullMarked;
