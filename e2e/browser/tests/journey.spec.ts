import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.js';
import {
  administrator,
  expectHome,
  password,
  patientsPassword,
  personAt,
  signIn,
  signInForTheFirstTime,
  therapist,
} from './people.js';

/** A name of this run's own, so that it can be run again on the same clinic. */
const patient = `Browser Patient ${randomUUID().slice(0, 4)}`;
const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

test('a therapist assigns, the patient logs, the administrator sees', async ({ browser }) => {
  let username = '';
  let code = '';
  const atDesk = await personAt(browser, desk);
  const onPhone = await personAt(browser, phone);

  await test.step('the therapist registers a patient', async () => {
    await signIn(atDesk, therapist, password);
    await expectHome(atDesk, 'My patients');
    await expectAccessible(atDesk);
    await atDesk.getByRole('link', { name: 'Register a patient' }).first().click();
    await atDesk.getByLabel('Name').fill(patient);
    await atDesk.getByLabel('Date of birth').fill('1960-02-29');
    await atDesk.getByLabel('Time zone').selectOption('Europe/Madrid');
    await expectAccessible(atDesk);
    await atDesk.getByRole('button', { name: 'Register' }).click();
    await expectHome(atDesk, `${patient} can sign in now`);
    username = await valueOf(atDesk, 'Sign-in name');
    code = await valueOf(atDesk, 'Access code');
    await atDesk.getByRole('link', { name: "Open the patient's page" }).click();
  });

  await test.step('finds exercises and assigns a routine with safety notes', async () => {
    await atDesk.getByRole('link', { name: 'New prescription' }).first().click();
    await atDesk.getByLabel('Title').fill('Shoulder and upper back');
    await atDesk.getByLabel('Safety note for the whole prescription').fill('Slowly, never through pain.');
    await atDesk.getByLabel('Name of the routine').fill('Desk break');
    await atDesk.getByRole('radio', { name: 'A number of times a day' }).check();
    await atDesk.getByRole('textbox', { name: 'Times a day' }).fill('1');
    await atDesk.getByRole('button', { name: 'Add exercises to Desk break' }).click();
    const picker = atDesk.getByRole('region', { name: 'Add exercises to Desk break' });
    await picker.getByLabel('Search').fill('shoulder blade');
    await picker.getByRole('button', { name: 'Add Scapular squeeze' }).click();
    await picker.getByRole('button', { name: 'Close' }).click();
    await atDesk.getByLabel('Safety note for this exercise').fill('Keep your shoulders low.');
    await expectAccessible(atDesk);
    await atDesk.getByRole('button', { name: 'Review and activate' }).click();
    await expectHome(atDesk, 'Review and activate');
    await expectAccessible(atDesk);
    await atDesk.getByRole('button', { name: 'Activate' }).click();
    await expect(atDesk.getByText('The patient sees it in their plan.')).toBeVisible();
  });

  await test.step('the patient signs in with the access code and chooses a password', async () => {
    await signInForTheFirstTime(onPhone, username, code);
    await expectHome(onPhone, /Today|Hello/);
    await expect(onPhone.getByText('Slowly, never through pain.').first()).toBeVisible();
    await expectAccessible(onPhone);
    await onPhone.getByRole('button', { name: 'I have read this and will follow it' }).click();
    await expect(onPhone.getByRole('link', { name: 'Start Desk break' })).toBeVisible();
    await expectAccessible(onPhone);
  });

  await test.step('does and logs the session', async () => {
    await onPhone.getByRole('link', { name: 'Start Desk break' }).click();
    await expectAccessible(onPhone);
    await onPhone.getByRole('button', { name: 'Begin with the first exercise' }).click();
    await expect(onPhone.getByText('Keep your shoulders low.')).toBeVisible();
    await expectAccessible(onPhone);
    await onPhone.getByRole('button', { name: 'Done as planned', exact: true }).click();
    await onPhone.getByRole('button', { name: 'To the last questions' }).click();
    const pain = onPhone.getByRole('group', { name: 'How much pain do you have now?' });
    await expect(pain.getByRole('radio', { checked: true })).toHaveCount(0);
    await pain.getByRole('radio', { name: '2', exact: true }).check();
    await expectAccessible(onPhone);
    await onPhone.getByRole('button', { name: 'Check and send' }).click();
    await expectAccessible(onPhone);
    await onPhone.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(onPhone.getByText('Logged. Thank you.')).toBeVisible();
    await onPhone.getByRole('link', { name: 'Back to Today' }).click();
    await expect(onPhone.getByText('1 of 1 done today')).toBeVisible();
  });

  await test.step('reads progress and plan', async () => {
    await onPhone.getByRole('link', { name: 'Progress' }).click();
    await expectHome(onPhone, 'Progress');
    await expectAccessible(onPhone);
    await onPhone.getByRole('link', { name: 'My plan' }).click();
    await expect(onPhone.getByText('Keep your shoulders low.').first()).toBeVisible();
    await expectAccessible(onPhone);
    await expectNoSidewaysScroll(onPhone);
  });

  await test.step('the therapist sees the session', async () => {
    await atDesk.goto('/patients');
    await expect(atDesk.getByRole('link', { name: patient })).toBeVisible();
    await atDesk.getByRole('link', { name: patient }).click();
    await expect(atDesk.getByText('Self-reported').first()).toBeVisible();
    await expect(atDesk.getByText('Desk break').first()).toBeVisible();
    await expectAccessible(atDesk);
  });

  await test.step('the administrator sees it in the clinic’s summary', async () => {
    const atOffice = await personAt(browser, desk);
    await signIn(atOffice, administrator, password);
    await expect(atOffice.getByText('Sessions logged')).toBeVisible();
    expect(await valueOf(atOffice, 'Sessions logged')).toBe('1');
    await expectAccessible(atOffice);
    await atOffice.getByRole('link', { name: 'People' }).click();
    await expect(atOffice.getByText(patient)).toBeVisible();
    await expectAccessible(atOffice);
  });

  await test.step('signing out ends it on the server', async () => {
    await onPhone.locator('summary').first().click();
    await onPhone.getByRole('button', { name: 'Sign out' }).click();
    await expect(onPhone.getByRole('link', { name: 'Sign in' })).toBeVisible();
    expect((await onPhone.request.get('/api/me')).status()).toBe(401);
    await signIn(onPhone, username, patientsPassword);
    await expectHome(onPhone, /Today|Hello/);
  });
});

test('exercises: search, filter, sources, and the draft that cannot be assigned', async ({ browser }) => {
  const page = await personAt(browser, desk);
  await signIn(page, therapist, password);
  await page.getByRole('link', { name: 'Exercises' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('bird dog');
  await page
    .getByRole('link', { name: /Quadruped/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible();
  await expectAccessible(page);
});

test('tokens never reach the page, and no page of another role is there', async ({ browser }) => {
  const page = await personAt(browser, desk);
  await signIn(page, therapist, password);
  await expectHome(page, 'My patients');
  const cookies = await page.context().cookies(page.url());
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie.httpOnly, cookie.name).toBe(true);
    expect(cookie.value, cookie.name).not.toMatch(/eyJ/);
  }
  const stored = await page.evaluate(() =>
    Object.values(localStorage).concat(Object.values(sessionStorage)).join(),
  );
  expect(stored).not.toContain('eyJ');
  const forged = await page.request.post('/api/prescription/patients', { data: {} });
  expect(forged.status(), 'a write without the anti-forgery header').toBe(403);
  expect((await page.request.get('/api/adherence/deliveries/x')).status()).toBe(404);
  expect((await page.request.get('/api/adherence/clinic/summary')).status()).toBe(403);
});

test('the signed-out page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

async function valueOf(page: Page, label: string): Promise<string> {
  return (await page.locator(`dt:text-is("${label}") + dd`).innerText()).trim();
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
}
