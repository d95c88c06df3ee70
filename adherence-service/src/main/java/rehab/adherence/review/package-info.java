/**
 * Review tasks: one open task per patient and rule, its evidence, and what a clinician made of it. Must not know how a rule
 * finds what it finds.
 */
@NullMarked
package rehab.adherence.review;

import org.jspecify.annotations.NullMarked;
