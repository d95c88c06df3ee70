import { expect, type Browser, type Page } from '@playwright/test';

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; mvn verify sets it`);
  return value;
}

export const password = setting('REHAB_PASSWORD');
export const therapist = setting('REHAB_THERAPIST');
export const administrator = setting('REHAB_ADMINISTRATOR');
export const patientsPassword = 'a password of my own';

/** A person at a browser of their own: nobody else's cookies. */
export async function personAt(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  return context.newPage();
}

/** From the signed-out page through Keycloak's own form. */
export async function signIn(page: Page, username: string, secret: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(secret);
  await page.locator('#kc-login').click();
}

/** The first sign-in with the access code, after which Keycloak asks for a password of one's own. */
export async function signInForTheFirstTime(page: Page, username: string, code: string): Promise<void> {
  await signIn(page, username, code);
  await page.locator('#password-new').fill(patientsPassword);
  await page.locator('#password-confirm').fill(patientsPassword);
  await page.locator('[type=submit]').click();
}

export async function expectHome(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}
