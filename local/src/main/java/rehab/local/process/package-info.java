/** Child processes, their logs and process notes, ports and health; knows nothing of what the processes are for. */
@NullMarked
package rehab.local.process;

import org.jspecify.annotations.NullMarked;
