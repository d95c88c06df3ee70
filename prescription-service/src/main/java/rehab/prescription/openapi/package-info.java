/** What the OpenAPI document says beyond its generator: read from the records' own types, so that nobody has to write it twice. */
@NullMarked
package rehab.prescription.openapi;

import org.jspecify.annotations.NullMarked;
