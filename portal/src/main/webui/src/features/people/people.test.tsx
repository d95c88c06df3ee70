import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { patient } from '@/mock/people';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

it('transfers a caseload from one therapist to another, with a reason', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/caseload-transfers', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  const { user } = renderApp('administrator', '/people');
  await screen.findAllByRole('option', { name: 'Demo Therapist East' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 't-1');
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 't-2');
  await user.click(screen.getByRole('button', { name: 'Transfer all patients' }));
  expect(screen.getByText('Please fill this in.')).toBeVisible();
  enter(screen.getByRole('textbox', { name: /^Why/ }), 'On leave.');
  await user.click(screen.getByRole('button', { name: 'Transfer all patients' }));
  expect(await screen.findByText('5 patients were transferred.')).toBeVisible();
  expect(sent).toEqual([{ fromTherapist: 't-1', toTherapist: 't-2', reason: 'On leave.' }]);
});

it('transfers only those who were chosen', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/caseload-transfers', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  const { user } = renderApp('administrator', '/people');
  await screen.findAllByRole('option', { name: 'Demo Therapist East' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 't-1');
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 't-2');
  enter(screen.getByRole('textbox', { name: /^Why/ }), 'Evens out the caseloads.');
  await user.click(screen.getByRole('radio', { name: 'Some' }));
  await user.click(screen.getByRole('button', { name: 'Transfer the chosen patients' }));
  expect(screen.getByText('Choose at least one patient.')).toBeVisible();
  await user.click(await screen.findByRole('checkbox', { name: /Demo Patient Two/ }));
  await user.click(screen.getByRole('button', { name: 'Transfer 1 patient' }));
  expect(await screen.findByText(/transferred\.$/)).toBeVisible();
  expect(sent).toEqual([
    { fromTherapist: 't-1', toTherapist: 't-2', patientIds: ['p-2'], reason: 'Evens out the caseloads.' },
  ]);
});

it('archives a patient with a reason, and takes it back', async () => {
  const done: string[] = [];
  server.use(
    http.post('*/patients/:id/:what', async ({ request, params }) => {
      const { reason } = (await request.json()) as { reason: string };
      done.push(`${String(params.what)} ${String(params.id)}: ${reason}`);
      return HttpResponse.json(patient);
    }),
  );
  const { user } = renderApp('administrator', '/people');
  await user.click(await screen.findByRole('button', { name: 'Archive Demo Patient Two' }));
  const dialog = within(await screen.findByRole('dialog'));
  enter(dialog.getByRole('textbox'), 'Moved away.');
  await user.click(dialog.getByRole('button', { name: 'Archive' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument());
  expect(done).toEqual(['archive p-2: Moved away.', 'restoration p-2: Archived by mistake; undone at once.']);
});

it('says why a patient whose prescriptions run cannot be archived', async () => {
  server.use(
    http.post('*/patients/:id/archive', () =>
      HttpResponse.json(
        {
          type: 'urn:rehab:problem:prescriptions-running',
          title: 'Prescriptions are running',
          status: 409,
          prescriptions: [{ id: 'rx-1', status: 'ACTIVE' }],
        },
        { status: 409 },
      ),
    ),
  );
  const { user } = renderApp('administrator', '/people');
  await user.click(await screen.findByRole('button', { name: 'Archive Demo Patient Two' }));
  const dialog = within(await screen.findByRole('dialog'));
  enter(dialog.getByRole('textbox'), 'Moved away.');
  await user.click(dialog.getByRole('button', { name: 'Archive' }));
  expect(await screen.findByText('A prescription is still running')).toBeVisible();
  expect(screen.getByText(/State: Active\./)).toBeVisible();
});
