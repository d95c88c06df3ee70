// Builds or checks the web application for Maven, and does nothing when nothing that it is made of has changed.
//
//   node web.mjs build    npm ci (when the lock file changed) and npm run build
//   node web.mjs check    npm run check: types, lint, format, tests

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const web = join(portal, 'src/main/webui');
const contracts = resolve(portal, '../contracts/openapi');
const stamps = join(portal, 'target/web');
const made = new Set(['node_modules', 'dist', 'coverage']);

function main(task) {
  if (!existsSync(join(web, 'package.json'))) {
    console.log('web: there is no web application here');
    return;
  }
  const fingerprint = fingerprintOf([...files(web), ...files(contracts)]);
  const stamp = join(stamps, `${task}.sha256`);
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (done && (task === 'check' || existsSync(join(web, 'dist/index.html')))) {
    console.log(`web: nothing changed since the last ${task}`);
    return;
  }
  requireNode();
  if (!installed()) {
    npm('ci');
  }
  npm('run', task);
  if (task === 'build') {
    // Files of the last build have other names and would stay beside the new ones.
    rmSync(join(portal, 'target/classes/META-INF/resources'), { recursive: true, force: true });
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

function files(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    })
    .sort();
}

function fingerprintOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${relative(portal, path).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether node_modules holds what the lock file says: npm keeps its own note of what it put there. */
function installed() {
  const note = join(web, 'node_modules/.package-lock.json');
  if (!existsSync(note)) {
    return false;
  }
  const wanted = JSON.parse(readFileSync(join(web, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, wantedPackage]) =>
      path === '' || wantedPackage.optional || present[path]?.version === wantedPackage.version,
  );
}

function requireNode() {
  const { node } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')).engines;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor = 0] = node.replace('>=', '').split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Error(`Node ${node} is needed, this is ${process.version}`);
  }
}

function npm(...args) {
  execFileSync('npm', args, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
}

try {
  main(process.argv[2]);
} catch (failure) {
  console.error(`web: ${failure.message}`);
  process.exit(1);
}
