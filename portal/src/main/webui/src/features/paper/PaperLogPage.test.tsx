import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { SessionBody } from '@/api/model';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

it('enters each tick as a session from paper, and keeps what could not be entered', async () => {
  const sent: { id: unknown; body: SessionBody }[] = [];
  server.use(
    http.put('*/api/adherence/patients/:id/sessions/:session', async ({ request, params }) => {
      const body = (await request.clone().json()) as SessionBody;
      sent.push({ id: params.session, body });
      return sent.length === 2 ? HttpResponse.json({}, { status: 503 }) : undefined;
    }),
  );
  const { user } = renderApp('therapist', '/patients/p-1/prescriptions/rx-1/paper');
  enter(await screen.findByLabelText('First day on the sheet'), '2025-06-02');
  await user.click(await screen.findByRole('checkbox', { name: /^Strength, Mon, Jun 2/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Desk break, Mon, Jun 2, 2 of 2/ }));
  await user.click(screen.getByRole('button', { name: 'Enter 2 sessions' }));
  expect(await screen.findByText('1 session is entered.')).toBeVisible();
  expect(screen.getByText(/^1 tick could not be entered/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Enter 1 session' }));
  expect(await screen.findByText('1 session is entered.')).toBeVisible();
  expect(sent.map(({ body }) => body.routineId)).toEqual(['r-1', 'r-2', 'r-2']);
  expect(sent[2]).toEqual(sent[1]);
  expect(sent[0]?.body).toMatchObject({
    source: 'CLINICIAN_FROM_PAPER',
    performedAt: '2025-06-02T12:00:00+02:00',
    lateReason: 'Kept on paper, entered at the visit.',
  });
  expect(sent[1]?.body.performedAt).toBe('2025-06-02T13:00:00+02:00');
});
