/** Transactional outbox: announces a change to a neighbour after commit, in order, until it is acknowledged. */
@NullMarked
package rehab.kit.delivery;

import org.jspecify.annotations.NullMarked;
