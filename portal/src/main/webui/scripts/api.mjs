// Generates the typed clients from the committed OpenAPI documents; with --check it only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const check = process.argv.includes('--check');
const contracts = new URL('../../../../../contracts/openapi/', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);
mkdirSync(target, { recursive: true });

let drifted = false;
for (const service of ['catalog-service', 'prescription-service', 'adherence-service']) {
  const source = new URL(`${service}.yaml`, contracts);
  if (!existsSync(source)) {
    console.warn(`contracts/openapi/${service}.yaml is missing`);
    continue;
  }
  const generated =
    `// Generated from contracts/openapi/${service}.yaml by "npm run api". Do not edit.\n` +
    astToString(await openapiTS(source, { alphabetize: true }));
  const file = new URL(`${service}.ts`, target);
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (present === generated) continue;
  if (check) {
    drifted = true;
    console.error(`src/api/generated/${service}.ts differs from its contract: run "npm run api" and commit.`);
  } else {
    writeFileSync(file, generated);
    console.log(`wrote src/api/generated/${service}.ts`);
  }
}
process.exitCode = drifted ? 1 : 0;
