/** One service under load: with a database and an issuer of its own, beside pgbench with the statements that it runs. */
@NullMarked
package rehab.bench.service;

import org.jspecify.annotations.NullMarked;
