package rehab.catalog;

import rehab.kit.test.HouseRules;

class CatalogRulesTest extends HouseRules {
    CatalogRulesTest() {
        super("rehab.catalog", 40);
    }
}
