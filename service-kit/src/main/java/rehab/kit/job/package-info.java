/** Persistent jobs on db-scheduler, shared by all instances of a service. Must not know what the jobs do. */
@NullMarked
package rehab.kit.job;

import org.jspecify.annotations.NullMarked;
