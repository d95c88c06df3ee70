import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { me } from '@/mock/people';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';
import { App } from './App';

const signedOut = () =>
  HttpResponse.json(
    { type: 'urn:rehab:problem:unauthenticated', title: 'Signed out', status: 401 },
    { status: 401 },
  );
const away = () =>
  HttpResponse.json(
    { type: 'urn:rehab:problem:neighbour-away', title: 'Away', status: 503 },
    { status: 503 },
  );

describe('the start', () => {
  it('says what this is and offers to sign in, back to where somebody wanted to go', async () => {
    window.history.pushState({}, '', '/plan');
    render(<App />);
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link).toHaveAttribute('href', '/sign-in?to=%2Fplan');
  });

  it('shows the home of the role', async () => {
    server.use(http.get('*/api/me', () => HttpResponse.json(me.administrator)));
    window.history.pushState({}, '', '/');
    render(<App />);
    expect(await screen.findByRole('heading', { name: 'Demo Clinic North' })).toBeVisible();
  });

  it('hides the pages of other roles', async () => {
    renderApp('patient', '/patients');
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });
});

describe('the language', () => {
  afterEach(async () => {
    localStorage.clear();
    await i18next.changeLanguage('en');
  });

  it('is chosen in the account menu and kept', async () => {
    const { user, unmount } = renderApp('patient', '/plan');
    await user.click(await screen.findByRole('radio', { name: 'Español' }));
    expect(await screen.findByRole('heading', { name: 'Mi plan' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'es');
    unmount();
    renderApp('patient', '/progress');
    expect(await screen.findByRole('heading', { name: 'Progreso' })).toBeVisible();
  });

  it('is not offered where the pages are in one only, whatever was chosen before', async () => {
    localStorage.setItem('rehab.language', 'es');
    renderApp('administrator', '/people');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'Español' })).not.toBeInTheDocument();
  });
});

describe('an expired sign-in', () => {
  it('is told kindly, and what was typed is there again afterwards', async () => {
    server.use(http.post('*/api/prescription/patients', signedOut));
    const { user, unmount } = renderApp('therapist', '/patients/new');
    enter(await screen.findByRole('textbox', { name: /Name/ }), 'Demo Patient');
    enter(screen.getByLabelText(/Date of birth/), '1970-01-02');
    await user.click(screen.getByRole('button', { name: 'Register' }));

    expect(await screen.findByRole('dialog', { name: 'You have been signed out' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/sign-in\?to=/) as string,
    );
    unmount();

    renderApp('therapist', '/patients/new');
    expect(await screen.findByRole('textbox', { name: /Name/ })).toHaveValue('Demo Patient');
  });
});

describe('registering', () => {
  it('uses one key for one intent, however often it is tried, and shows the code once', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/prescription/patients', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1 ? HttpResponse.error() : undefined;
      }),
    );
    const { user } = renderApp('therapist', '/patients/new');
    enter(await screen.findByRole('textbox', { name: /Name/ }), 'Demo Patient');
    enter(screen.getByLabelText(/Date of birth/), '1970-01-02');
    await user.click(screen.getByRole('button', { name: 'Register' }));
    await screen.findByText('No answer came. Check your connection.');
    await user.click(screen.getByRole('button', { name: 'Register' }));

    expect(await screen.findByText('KXPM-4TQZ-92HW-LRVD')).toBeVisible();
    expect(keys[1]).toBe(keys[0]);
  });
});

describe('a service that is away', () => {
  it('leaves the names of the caseload', async () => {
    server.use(http.get('*/api/adherence/caseload', away));
    renderApp('therapist', '/patients');
    expect(await screen.findByText(/Figures: this part is away/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Demo Patient Three' })).toBeVisible();
  });

  it('leaves the ranking of the caseload', async () => {
    server.use(http.get('*/api/prescription/patients', away));
    renderApp('therapist', '/patients');
    expect(await screen.findByText(/Stopped for pain once/)).toBeVisible();
    expect(screen.getByText(/Names: this part is away/)).toBeVisible();
  });

  it('leaves the record without its figures', async () => {
    server.use(http.get('*/api/adherence/*', away), http.get('*/api/adherence/patients/*', away));
    renderApp('therapist', '/patients/p-1');
    expect(await screen.findByRole('link', { name: 'Shoulder and upper back' })).toBeVisible();
    expect(await screen.findByText(/The figures: this part is away/)).toBeVisible();
  });
});

describe('the clinic', () => {
  it('never shows a group of fewer than five as a number', async () => {
    renderApp('administrator', '/');
    expect(await screen.findAllByText('not shown')).toHaveLength(2);
    expect(screen.getByText(/74 this week so far/)).toBeVisible();
    expect(screen.getByText(/Self-reported/)).toBeVisible();
  });

  it('has the numbers behind the charts', async () => {
    const { user } = renderApp('administrator', '/');
    await user.click(await screen.findByRole('button', { name: 'Show as a table' }));
    expect(await screen.findByRole('cell', { name: 'No figure' })).toBeVisible();
  });
});
