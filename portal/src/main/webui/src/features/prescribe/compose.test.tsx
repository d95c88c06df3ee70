import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { PrescriptionContent } from '@/api/model';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const PRESCRIPTIONS = '*/api/prescription/patients/:id/prescriptions';
const NEW = '/patients/p-1/prescriptions/new';
const EDIT = '/patients/p-1/prescriptions/rx-1/edit';

const lineOf = async (name: string) => (await screen.findAllByRole('listitem', { name }))[0] ?? document.body;

function sentDrafts(): PrescriptionContent[] {
  const sent: PrescriptionContent[] = [];
  server.use(
    http.put(`${PRESCRIPTIONS}/:rx/draft`, async ({ request }) => {
      sent.push((await request.clone().json()) as PrescriptionContent);
      return undefined;
    }),
  );
  return sent;
}

describe('a line', () => {
  it('takes its variant, load, effort and progression with it, and the whole its period and pain limits', async () => {
    const sent = sentDrafts();
    const { user } = renderApp('therapist', EDIT);
    const line = await lineOf('Doorway pectoral stretch');
    await user.click(within(line).getByRole('button', { name: /Doorway/, expanded: false }));
    await user.click(await within(line).findByRole('button', { name: 'All 3 variants' }));
    await user.click(within(line).getByRole('radio', { name: /Hands above the head/ }));
    await user.selectOptions(within(line).getByRole('combobox', { name: 'Load' }), 'KG');
    enter(within(line).getByRole('textbox', { name: 'Kilograms' }), '2,5');
    enter(within(line).getByRole('textbox', { name: 'Effort (0–10), from' }), '4');
    enter(within(line).getByRole('textbox', { name: 'Effort (0–10), to' }), '6');
    await user.click(within(line).getByRole('button', { name: 'Add a progression rule' }));
    await user.click(within(line).getByRole('button', { name: /Propose a step up/ }));
    await user.selectOptions(within(line).getByRole('combobox', { name: 'Then propose' }), 'HARDER_VARIANT');
    await user.click(screen.getByRole('radio', { name: 'Mild pain is acceptable' }));
    enter(screen.getByRole('textbox', { name: 'Go on up to' }), '2');
    enter(screen.getByLabelText(/^Until/), '2027-01-31');
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect((await screen.findAllByText('The draft is saved')).length).toBeGreaterThan(0);

    expect(sent[0]).toMatchObject({ painLimits: { goOnUpTo: 2, stopFrom: 6 }, until: '2027-01-31' });
    expect(sent[0]?.routines[1]?.lines[0]).toMatchObject({
      variant: 'ABOVE_HEAD',
      dose: { load: { kg: 2.5 }, effort: { min: 4, max: 6 } },
      progression: { sessions: 3, maxPain: 2, maxEffort: 6, step: 'HARDER_VARIANT' },
    });
    expect(sent[0]?.routines[1]?.lines[0]?.progression).not.toHaveProperty('by');
  });

  it('moves to another routine, and routines change places', async () => {
    const sent = sentDrafts();
    const { user } = renderApp('therapist', EDIT);
    const line = await lineOf('Doorway pectoral stretch');
    await user.click(within(line).getByRole('button', { name: /Doorway/, expanded: false }));
    await user.selectOptions(
      within(line).getByRole('combobox', { name: /Move Doorway pectoral stretch/ }),
      'When it is stiff',
    );
    await user.click(screen.getByRole('button', { name: 'Move When it is stiff up' }));
    await user.click(screen.getByRole('button', { name: 'Remove Desk break' }));
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    expect((await screen.findAllByText('The draft is saved')).length).toBeGreaterThan(0);
    expect(sent[0]?.routines.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['Strength', 2],
      ['When it is stiff', 2],
    ]);
  });
});

describe('starting', () => {
  it('copies an earlier prescription without its identities, and can be taken back', async () => {
    const { user } = renderApp('therapist', NEW);
    enter(await screen.findByRole('textbox', { name: 'Title' }), 'Mine');
    await user.click(screen.getByRole('button', { name: 'An earlier prescription' }));
    await user.click(await screen.findByRole('button', { name: /^Copy “Shoulder and upper back”/ }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Shoulder and upper back');
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

  it('shows it as the patient sees it', async () => {
    const { user } = renderApp('therapist', EDIT);
    await user.click(await screen.findByRole('button', { name: 'See it as the patient does' }));
    const dialog = await screen.findByRole('dialog', { name: 'As the patient sees it' });
    expect(await within(dialog).findByText('Sit tall with your arms relaxed.')).toBeVisible();
    expect(within(dialog).getByText(/Keep your neck long/)).toBeVisible();
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
