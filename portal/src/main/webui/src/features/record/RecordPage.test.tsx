import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const P = '*/api/prescription/patients';

/** What is sent to an address, answered as usual. */
function listen(method: 'post' | 'put', path: string) {
  const sent: unknown[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  return sent;
}

describe('conditions', () => {
  it('asks for the week where the condition needs it, and leads to what went on hold', async () => {
    const sent = listen('post', `${P}/:id/conditions`);
    const { user } = renderApp('therapist', '/patients/p-1');
    await user.click(await screen.findByRole('button', { name: 'Add a condition' }));
    await screen.findByRole('option', { name: 'Pregnancy' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Condition' }), 'PREGNANCY');
    enter(screen.getByLabelText('Completed weeks of pregnancy'), '16');
    enter(screen.getByLabelText('That was the week on'), '2026-11-01');
    await user.click(screen.getByRole('button', { name: 'Record and check' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('One prescription is on hold now');
    expect(within(alert).getByRole('link', { name: 'Shoulder and upper back' })).toHaveAttribute(
      'href',
      '/patients/p-1/prescriptions/rx-1',
    );
    expect(sent).toEqual([{ code: 'PREGNANCY', week: 16, weekOn: '2026-11-01' }]);
  });

  it('says which one lacks its date, and clears with a reason only', async () => {
    const sent = listen('post', `${P}/:id/conditions/:c/clearance`);
    const { user } = renderApp('therapist', '/patients/p-1');
    expect(await screen.findByText('Date missing')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear: Vertebral fracture' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Clear' }));
    expect(within(dialog).getByText('Please fill this in.')).toBeVisible();
    enter(within(dialog).getByRole('textbox'), 'Healed on the last picture.');
    await user.click(within(dialog).getByRole('button', { name: 'Clear' }));
    expect(await screen.findByText(/^Cleared\. What is on hold/)).toBeVisible();
    expect(sent).toEqual([{ reason: 'Healed on the last picture.' }]);
  });
});

describe('goals', () => {
  it('are marked as reached at once, and opened again', async () => {
    const sent = listen('put', `${P}/:id/goals/:g`);
    const { user } = renderApp('therapist', '/patients/p-1');
    await user.click(await screen.findByRole('button', { name: /^Mark as reached/ }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Put a plate on the upper shelf');
    expect(sent).toMatchObject([
      { activity: 'Put a plate on the upper shelf', baseline: 3, status: 'ACHIEVED' },
      { status: 'OPEN' },
    ]);
  });
});

describe('notes', () => {
  it('are corrected by a note that names the old one', async () => {
    const sent = listen('post', `${P}/:id/notes`);
    const { user } = renderApp('therapist', '/patients/p-1');
    await user.click(await screen.findByRole('button', { name: /^Correct the note/ }));
    enter(screen.getByRole('textbox', { name: 'What it should say' }), 'Left arm, 130 degrees.');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    await screen.findByRole('textbox', { name: 'New note' });
    expect(sent).toEqual([{ text: 'Left arm, 130 degrees.', corrects: 'n-2' }]);
  });
});

describe('the record as a whole', () => {
  it('is edited against what was read', async () => {
    const tags: unknown[] = [];
    server.use(
      http.put(`${P}/:id`, async ({ request }) => {
        tags.push(request.headers.get('If-Match'), await request.clone().json());
        return undefined;
      }),
    );
    const { user } = renderApp('therapist', '/patients/p-1');
    await user.click(await screen.findByRole('button', { name: 'Edit details' }));
    const dialog = await screen.findByRole('dialog');
    enter(await within(dialog).findByLabelText('Telephone'), '');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Edit details' });
    expect(tags).toMatchObject(['"p1"', { contact: { email: 'demo.patient.one@example.org' } }]);
  });

  it('says what is still running when it cannot be archived', async () => {
    server.use(
      http.post(`${P}/:id/archive`, () =>
        HttpResponse.json(
          {
            type: 'urn:rehab:problem:prescriptions-running',
            title: 'Prescriptions are still running',
            prescriptions: [{ id: 'rx-1', status: 'ACTIVE' }],
          },
          { status: 409 },
        ),
      ),
    );
    const { user } = renderApp('therapist', '/patients/p-1');
    await user.click(await screen.findByRole('button', { name: 'Archive Demo Patient One' }));
    const dialog = await screen.findByRole('dialog');
    enter(within(dialog).getByRole('textbox'), 'Care has ended.');
    await user.click(within(dialog).getByRole('button', { name: 'Archive' }));
    expect(await within(dialog).findByText(/still running/)).toBeVisible();
    expect(within(dialog).getByRole('link', { name: 'Shoulder and upper back' })).toBeVisible();
  });

  it('of somebody archived can be restored', async () => {
    renderApp('therapist', '/patients/p-9');
    expect(await screen.findByRole('button', { name: 'Restore Demo Patient Nine' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'New prescription' })).not.toBeInTheDocument();
  });
});

describe('registering somebody who may be known', () => {
  it('shows who it may be and registers only after the choice', async () => {
    const sent: { notADuplicate?: boolean }[] = [];
    server.use(
      http.post(P, async ({ request }) => {
        const body = (await request.clone().json()) as { notADuplicate?: boolean };
        sent.push(body);
        if (body.notADuplicate === true) return undefined;
        return HttpResponse.json(
          {
            type: 'urn:rehab:problem:possible-duplicate',
            title: 'Somebody like this is registered already',
            matches: [
              {
                name: 'Demo Patient One',
                birthDate: '1968-04-02',
                registeredOn: '2026-08-01',
                leadName: 'Demo Therapist North',
                mine: true,
                archived: false,
                patientId: 'p-1',
              },
            ],
          },
          { status: 409 },
        );
      }),
    );
    const { user } = renderApp('therapist', '/patients/new');
    enter(await screen.findByRole('textbox', { name: /^Name/ }), 'Demo Patient Onne');
    enter(screen.getByLabelText(/Date of birth/), '1968-04-02');
    await user.click(screen.getByRole('button', { name: 'Register' }));
    expect(await screen.findByText('Perhaps registered already')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open the record of Demo Patient One' })).toHaveAttribute(
      'href',
      '/patients/p-1',
    );
    await user.click(screen.getByRole('button', { name: 'It is somebody else: register' }));
    expect(await screen.findByText('KXPM-4TQZ-92HW-LRVD')).toBeVisible();
    expect(sent.map(({ notADuplicate }) => notADuplicate)).toEqual([undefined, true]);
  });
});
