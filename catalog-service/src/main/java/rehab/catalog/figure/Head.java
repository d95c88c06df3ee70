package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * How neck and head are held against the chest, degrees.
 *
 * @param flexion forwards; negative: backwards
 * @param bend to the left
 * @param twist to the left
 * @param nod of the head alone: chin towards the throat; negative: chin up
 * @param slide metres forwards, the face staying upright; negative: back, towards a double chin
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Head(
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double flexion,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double bend,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double twist,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double nod,
        @DecimalMin("-0.1") @DecimalMax("0.1") @NotNull Double slide) {
    public Head {
        flexion = Absent.zero(flexion);
        bend = Absent.zero(bend);
        twist = Absent.zero(twist);
        nod = Absent.zero(nod);
        slide = Absent.zero(slide);
    }
}
