// Photographs the pages that ContactSheets writes: node figures.mjs ../../catalog-service/target/figures [name ...]
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const [folder, ...only] = process.argv.slice(2);
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1580, height: 600 } });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  if (only.length > 0 && !only.some((name) => file.startsWith(name))) continue;
  await page.goto(`file://${path.resolve(folder, file)}`);
  await page.screenshot({ path: path.join(folder, file.replace('.html', '.png')), fullPage: true });
}
await browser.close();
