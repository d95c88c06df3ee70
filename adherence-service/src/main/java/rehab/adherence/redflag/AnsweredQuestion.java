package rehab.adherence.redflag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as it was asked, in English, with what was answered.
 *
 * @param holds whether a yes put the prescription on hold
 */
@Schema(
        name = "AnsweredRedFlag",
        requiredProperties = {"questionId", "text", "holds", "yes"})
record AnsweredQuestion(String questionId, String text, boolean holds, boolean yes) {

    /** Whether it is a reason to put the prescription on hold. */
    boolean asksToHold() {
        return holds && yes;
    }
}
