package rehab.prescription;

import rehab.kit.test.HouseRules;

class PrescriptionRulesTest extends HouseRules {
    private static final int AT_LEAST = 80;

    PrescriptionRulesTest() {
        super("rehab.prescription", AT_LEAST);
    }
}
