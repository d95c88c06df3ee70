package rehab.prescription.condition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A condition of the catalog's list, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ListedCondition(String code, ConditionNeed needs) {

    /** The list, as the catalog answers it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<ListedCondition> items) {}
}
