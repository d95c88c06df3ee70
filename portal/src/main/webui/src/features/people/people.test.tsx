import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, it } from 'vitest';
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
