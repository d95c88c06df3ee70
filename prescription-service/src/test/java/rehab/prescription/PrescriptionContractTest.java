package rehab.prescription;

import io.quarkus.test.junit.QuarkusTest;
import rehab.kit.test.OpenApiContract;

@QuarkusTest
class PrescriptionContractTest extends OpenApiContract {}
