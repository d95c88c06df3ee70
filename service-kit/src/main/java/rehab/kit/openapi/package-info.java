/** Conventions that every service's OpenAPI document keeps. */
@NullMarked
package rehab.kit.openapi;

import org.jspecify.annotations.NullMarked;
