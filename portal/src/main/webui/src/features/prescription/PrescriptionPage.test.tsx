import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mockCheck } from '@/mock/prescribing';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const RX = '*/api/prescription/patients/:id/prescriptions/:rx';
const HELD = '/patients/p-1/prescriptions/rx-3';

describe('a prescription on hold', () => {
  it('says since when and why, and whether the patient has read the notes', async () => {
    renderApp('therapist', HELD);
    expect(await screen.findByText(/^On hold since/)).toBeVisible();
    expect(screen.getByText(/Put on hold by the safety check/)).toBeVisible();
    expect(screen.getByText('The patient has not acknowledged the safety notes yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
  });

  it('does not resume while a finding is open', async () => {
    server.use(
      http.post(`${RX}/resume`, () =>
        HttpResponse.json(
          {
            type: 'urn:rehab:problem:safety-findings-open',
            title: 'Safety findings are open',
            check: { ...mockCheck([]), state: 'OPEN' },
          },
          { status: 409 },
        ),
      ),
    );
    const { user } = renderApp('therapist', HELD);
    await user.click(await screen.findByRole('button', { name: 'Resume' }));
    const dialog = await screen.findByRole('dialog');
    enter(within(dialog).getByRole('textbox'), 'It is fine again.');
    await user.click(within(dialog).getByRole('button', { name: 'Resume' }));
    expect(await within(dialog).findByText('It cannot resume yet')).toBeVisible();
  });
});

describe('what it asks of the patient', () => {
  it('stands where the version is shown', async () => {
    renderApp('therapist', HELD);
    expect(
      await screen.findByText(
        'About 12–15 minutes on the fullest day, 6 exercises. About 36–45 minutes a week.',
      ),
    ).toBeVisible();
  });
});

describe('the history', () => {
  it('says in words what changed', async () => {
    const { user } = renderApp('therapist', HELD);
    await user.click(await screen.findByText('Changes since version 1'));
    expect(await screen.findByText('Sets: from 2 to 2–3')).toBeVisible();
    expect(screen.getByText('Scapular squeeze (Strength)')).toBeVisible();
  });

  it('shows how it stood on a day', async () => {
    renderApp('therapist', HELD);
    enter(await screen.findByLabelText('Day'), '2020-01-01');
    expect(await screen.findByText('No version applied on that day.')).toBeVisible();
  });
});

describe('a proposed step', () => {
  const listen = () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${RX}/proposals/:p/decision`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.clone().json());
        return undefined;
      }),
    );
    return sent;
  };

  it('is accepted as it is', async () => {
    const sent = listen();
    const { user } = renderApp('therapist', HELD);
    await user.click(await screen.findByRole('button', { name: /^Accept the step/ }));
    await screen.findByRole('button', { name: /^Accept the step/ });
    expect(sent).toEqual(['"3"', { decision: 'ACCEPTED' }]);
  });

  it('is changed before it is accepted', async () => {
    const sent = listen();
    const { user } = renderApp('therapist', HELD);
    await user.click(await screen.findByRole('button', { name: /^Change the step/ }));
    enter(screen.getByRole('textbox', { name: 'Repetitions, to' }), '9');
    await user.click(screen.getByRole('button', { name: 'Accept like this' }));
    expect(await screen.findByText(/the smaller one first/)).toBeVisible();
    enter(screen.getByRole('textbox', { name: 'Repetitions, to' }), '12');
    await user.click(screen.getByRole('button', { name: 'Accept like this' }));
    await screen.findByRole('button', { name: 'Accept like this' });
    expect(sent).toMatchObject([
      '"3"',
      { decision: 'CHANGED', dose: { amount: { min: 12, max: 12 }, unit: 'REPS' } },
    ]);
  });
});
