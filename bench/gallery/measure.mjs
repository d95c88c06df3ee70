// Measures how evenly the gallery moves while it is scrolled; README.md says how to read it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:8080' },
    user: { type: 'string' },
    password: { type: 'string' },
    figures: { type: 'string' },
    count: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '10' },
    chromium: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

// The browser that the journeys use.
const browserTests = createRequire(new URL('../../e2e/browser/package.json', import.meta.url));
const { chromium: playwright } = browserTests('@playwright/test');

async function executable() {
  if (options.chromium !== undefined) return options.chromium;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  return system ?? (await (await import(browserTests.resolve('@sparticuz/chromium'))).default.executablePath());
}

const browser = await playwright.launch({
  executablePath: await executable(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(countSteps);
  if (options.figures !== undefined) await answerFromFolder(page, options.figures, Number(options.count));
  await open(page);
  const visible = await settled(page);
  const idle = await frames(page, Number(options.seconds) / 2, false);
  const scrolling = await frames(page, Number(options.seconds), true);
  await page.getByRole('button', { name: /pause all/i }).click();
  const paused = await frames(page, Number(options.seconds) / 2, true);
  const result = {
    figures: visible,
    idle: report(idle, visible.running),
    scrolling: report(scrolling, visible.running),
    paused: report(paused, visible.running),
  };
  if (options.json) console.log(JSON.stringify(result));
  else print(result);
  process.exitCode = result.scrolling.fps >= 58 ? 0 : 1;
} finally {
  await browser.close();
}

/** How often a figure takes a step of its movement: the page may be smooth while the figures are not. */
function countSteps() {
  const svg = SVGSVGElement.prototype;
  const plain = svg.setCurrentTime;
  window.figureSteps = 0;
  svg.setCurrentTime = function (seconds) {
    window.figureSteps++;
    plain.call(this, seconds);
  };
}

/** Drawings from a folder in the service's place: what one drawing costs can be compared without building anything. */
async function answerFromFolder(page, folder, count) {
  const drawings = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  if (drawings.length === 0) throw new Error(`no .svg in ${folder}`);
  const items = Array.from({ length: count }, (_, at) => {
    const address = `/exercises/${at}/revisions/1/variants/STANDARD/figure.svg?v=0&form=`;
    return {
      id: `${at}`,
      slug: `exercise-${at}`,
      revision: 1,
      status: 'PUBLISHED',
      name: `Exercise ${at + 1}`,
      aliases: [],
      purpose: '',
      regions: [],
      type: 'STRETCH',
      position: [],
      equipment: [],
      optionalEquipment: [],
      sides: 'BOTH_TOGETHER',
      countedIn: 'REPS',
      assignable: true,
      variants: 1,
      hazards: [],
      figure: {
        motion: `${address}motion`,
        still: `${address}still`,
        panels: `${address}panels`,
        alt: 'A figure moves.',
        seconds: 6,
        keys: [],
      },
    };
  });
  await page.route('**/api/catalog/exercises?*', (route) => route.fulfill({ json: { items } }));
  await page.route('**/figure.svg?*', (route) => {
    const at = Number(/exercises\/(\d+)\//.exec(route.request().url())?.[1] ?? 0);
    return route.fulfill({ contentType: 'image/svg+xml', body: drawings[at % drawings.length] });
  });
}

async function open(page) {
  await page.goto(`${options.url}/sign-in?to=/figures`);
  if (options.user !== undefined) {
    await page.getByLabel(/username|sign-in name/i).fill(options.user);
    await page.getByLabel(/^password/i).fill(options.password ?? '');
    await page.getByRole('button', { name: /sign in|log in/i }).click();
  }
  await page.waitForURL('**/figures*');
}

/** Waits until every figure is drawn and runs; answers how many are on the screen and how many there are. */
async function settled(page) {
  await page.waitForSelector('[data-moving="true"]');
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-moving]')];
    const parts = hosts.reduce(
      (sum, host) => sum + (host.shadowRoot?.querySelectorAll('animate').length ?? 0),
      0,
    );
    return { all: hosts.length, running: hosts.filter((host) => host.dataset.moving === 'true').length, parts };
  });
}

/** The intervals between frames, and the frames that took long, while the wheel turns. */
async function frames(page, seconds, scroll) {
  const measured = page.evaluate(async (forMs) => {
    const long = [];
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => long.push(Math.round(duration))),
    );
    observer.observe({ type: 'long-animation-frame' });
    const intervals = [];
    const stepsBefore = window.figureSteps;
    await new Promise((done) => {
      let last;
      const first = performance.now();
      const tick = (now) => {
        if (last !== undefined) intervals.push(now - last);
        last = now;
        if (now - first < forMs) requestAnimationFrame(tick);
        else done();
      };
      requestAnimationFrame(tick);
    });
    observer.disconnect();
    return { intervals, long, steps: window.figureSteps - stepsBefore };
  }, seconds * 1000);
  let turning = scroll;
  const wheel = (async () => {
    await page.mouse.move(640, 500);
    for (let at = 0; turning; at++) {
      await page.mouse.wheel(0, Math.floor(at / 12) % 2 === 0 ? 15 : -15);
      await new Promise((done) => setTimeout(done, 30));
    }
  })();
  const result = await measured;
  turning = false;
  await wheel;
  return result;
}

function report({ intervals, long, steps }, figures) {
  const sorted = [...intervals].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const all = intervals.reduce((sum, one) => sum + one, 0);
  const round = (value) => Math.round(value * 10) / 10;
  return {
    fps: round((1000 * intervals.length) / all),
    median: round(at(0.5)),
    p95: round(at(0.95)),
    p99: round(at(0.99)),
    longest: round(at(1)),
    dropped: intervals.reduce((sum, one) => sum + Math.max(0, Math.round(one / (1000 / 60)) - 1), 0),
    frames: intervals.length,
    longFrames: long.length,
    stepsPerFigure: round((1000 * steps) / all / figures),
  };
}

function print({ figures, ...phases }) {
  console.log(`${figures.running} of ${figures.all} figures run, ${figures.parts} animated parts`);
  console.table(phases);
}
