package rehab.adherence;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.OpenApiContract;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
@WithTestResource(MailCatcher.class)
class AdherenceContractTest extends OpenApiContract {}
