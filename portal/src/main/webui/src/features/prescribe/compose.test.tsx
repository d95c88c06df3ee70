import { screen, within, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const PRESCRIPTIONS = '*/api/prescription/patients/:id/prescriptions';
const NEW = '/patients/p-1/prescriptions/new';
const EDIT = '/patients/p-1/prescriptions/rx-1/edit';

describe('starting', () => {
  it('copies an earlier prescription without its identities, and can be taken back', async () => {
    const { user } = renderApp('therapist', NEW);
    enter(await screen.findByRole('textbox', { name: 'Title' }), 'Mine');
    await user.click(screen.getByRole('button', { name: 'An earlier prescription' }));
    await user.click(await screen.findByRole('button', { name: /^Copy “Shoulder and upper back”/ }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Shoulder and upper back'),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
  });

  it('makes a draft of a template', async () => {
    const { user, router } = renderApp('therapist', NEW);
    await user.click(await screen.findByRole('button', { name: 'A template' }));
    await user.click(await screen.findByRole('button', { name: 'Start from “Desk mobility”' }));
    expect(await screen.findByDisplayValue('Desk mobility')).toBeVisible();
    expect(router.state.location.pathname).toBe('/patients/p-1/prescriptions/rx-2/edit');
  });
});

describe('beside the routines', () => {
  it('stands what it asks of the patient, with a gentle warning', async () => {
    server.use(
      http.post('*/api/prescription/burden-estimates', () =>
        HttpResponse.json({
          minutesPerDay: { min: 30, max: 41 },
          minutesPerWeek: { min: 90, max: 120 },
          exercisesPerDay: 4,
          routineMinutes: [],
          warnings: [{ kind: 'MINUTES_PER_DAY', limit: 30, figure: 41 }],
        }),
      ),
    );
    renderApp('therapist', EDIT);
    expect(await screen.findByText('30–41 min')).toBeVisible();
    expect(screen.getByText(/This may be a lot to keep up\. 41 minutes on one day; 30/)).toBeVisible();
  });

  it('saves a template and says what a reader would still miss', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${PRESCRIPTIONS}/:rx/template`, async ({ request }) => {
        sent.push(await request.clone().json());
        return undefined;
      }),
    );
    const { user } = renderApp('therapist', EDIT);
    await user.click(await screen.findByRole('button', { name: 'Save as a template' }));
    const dialog = await screen.findByRole('dialog');
    enter(within(dialog).getByRole('textbox', { name: /What it is for/ }), 'Desk work');
    await user.click(within(dialog).getByRole('button', { name: 'Save the template' }));
    expect(await within(dialog).findByText('6 of 15 items answered')).toBeVisible();
    expect(within(dialog).getByText(/1 Equipment/)).toBeVisible();
    expect(sent[0]).toMatchObject({
      of: 'DRAFT',
      scope: 'PERSONAL',
      goal: 'Desk work',
      keepLineNotes: false,
    });
  });
});
