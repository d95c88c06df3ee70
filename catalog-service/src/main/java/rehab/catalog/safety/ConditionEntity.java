package rehab.catalog.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "safety_condition")
class ConditionEntity {
    @Id
    String code;

    int place;

    String label;

    @Enumerated(EnumType.STRING)
    ConditionNeed needs;

    String description;

    protected ConditionEntity() {}

    ConditionEntity(Condition condition, int place) {
        this.code = condition.code();
        this.place = place;
        this.label = condition.label();
        this.needs = condition.needs();
        this.description = condition.description();
    }

    Condition condition() {
        return new Condition(code, label, needs, description);
    }

    /** Answers whether this changes anything. */
    boolean bringTo(Condition condition, int newPlace) {
        boolean same = place == newPlace && condition.equals(condition());
        place = newPlace;
        label = condition.label();
        needs = condition.needs();
        description = condition.description();
        return !same;
    }
}
