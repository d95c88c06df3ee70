import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Reminders } from '@/api/model';
import { problem } from '@/mock/problem';
import { reminders } from '@/mock/treatment';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const REMINDERS = '*/api/adherence/patients/:id/reminders';

const known = (change: Partial<Reminders>) => {
  server.use(http.get(REMINDERS, () => HttpResponse.json({ ...reminders, ...change })));
};

const card = () => screen.findByRole('region', { name: 'Reminders' });

describe('reminders', () => {
  it('come at another time, against what was seen', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put(REMINDERS, async ({ request }) => {
        const body = (await request.json()) as object;
        sent.push([request.headers.get('If-Match'), body]);
        return HttpResponse.json({ ...reminders, ...body }, { headers: { ETag: '"2"' } });
      }),
    );
    const { user } = renderApp('patient', '/plan');
    const shown = within(await card());
    expect(await shown.findByLabelText('Remind me at somebody@example.org')).toBeChecked();
    enter(shown.getByLabelText('At'), '12:30');
    await user.click(shown.getByRole('button', { name: 'Save' }));
    expect(await shown.findByText(/comes at 12:30/)).toBeVisible();
    await user.click(shown.getByLabelText('Remind me at somebody@example.org'));
    expect(shown.queryByLabelText('At')).not.toBeInTheDocument();
    await user.click(shown.getByRole('button', { name: 'Save' }));
    expect(await shown.findByText('Saved. You get no more reminders.')).toBeVisible();
    expect(sent).toEqual([
      ['"1"', { enabled: true, at: '12:30' }],
      ['"2"', { enabled: false, at: '12:30' }],
    ]);
  });

  it('are not sent in quiet hours, and say so before they are saved', async () => {
    const { user } = renderApp('patient', '/plan');
    const shown = within(await card());
    enter(await shown.findByLabelText('At'), '21:00');
    await user.click(shown.getByRole('button', { name: 'Save' }));
    expect(shown.getByText('Choose a time from 08:00 and before 21:00.')).toBeVisible();
    expect(shown.queryByRole('status')).not.toBeInTheDocument();
  });

  it('keep what was chosen when it could not be saved', async () => {
    server.use(http.put(REMINDERS, () => problem(412, 'precondition-failed', 'Changed')));
    const { user } = renderApp('patient', '/plan');
    const shown = within(await card());
    enter(await shown.findByLabelText('At'), '09:00');
    await user.click(shown.getByRole('button', { name: 'Save' }));
    expect(await shown.findByRole('alert')).toBeVisible();
    expect(shown.getByLabelText('At')).toHaveValue('09:00');
  });

  it('need an address', async () => {
    known({ email: null });
    renderApp('patient', '/plan');
    expect(await screen.findByText(/no e-mail address of yours/)).toBeVisible();
    expect(screen.queryByLabelText('At')).not.toBeInTheDocument();
  });

  it('are not offered where no mail is sent', async () => {
    let asked = false;
    server.use(
      http.get(REMINDERS, () => {
        asked = true;
        return HttpResponse.json({ ...reminders, available: false });
      }),
    );
    renderApp('patient', '/plan');
    expect(await screen.findByRole('region', { name: 'In your own calendar' })).toBeVisible();
    await waitFor(() => expect(asked).toBe(true));
    expect(screen.queryByRole('region', { name: 'Reminders' })).not.toBeInTheDocument();
  });
});
