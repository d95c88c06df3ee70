import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { tasks } from '@/mock/tasks';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const A = '*/api/adherence';

/** What is sent to an address, with the headers that matter, answered as usual. */
function listen(path: string) {
  const sent: unknown[] = [];
  server.use(
    http.post(path, async ({ request, params }) => {
      sent.push({
        task: params.task,
        ifMatch: request.headers.get('If-Match'),
        keyed: request.headers.has('Idempotency-Key'),
        body: await request.clone().json(),
      });
      return undefined;
    }),
  );
  return sent;
}

describe('the tasks', () => {
  it('stand in the order of the service, each with its reason and time', async () => {
    renderApp('therapist', '/tasks');
    const shown = await screen.findAllByRole('article');
    expect(shown.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Stopped for pain, Demo Patient Three',
      'Missed several in a row, Demo Patient Two',
      'A proposal waits, Demo Patient One',
      'The patient wrote something, Demo Patient Three',
    ]);
    const [first, second, third] = shown.map((one) => within(one));
    expect(first?.getByText('Overdue')).toBeVisible();
    expect(first?.getByText(/^Was due .* With the whole care team since/)).toBeVisible();
    expect(first?.getByText('And 2 more like these')).toBeVisible();
    expect(second?.getByText(/3 due sessions missed in a row/)).toBeVisible();
    expect(third?.getByRole('link', { name: 'Decide the proposal' })).toHaveAttribute(
      'href',
      '/patients/p-1/prescriptions/rx-1',
    );
  });

  it('are closed with two presses, against what was seen', async () => {
    const sent = listen(`${A}/review-tasks/:task/disposition`);
    const { user } = renderApp('therapist', '/tasks');
    await user.click(
      await screen.findByRole('button', { name: 'Close the task: Stopped for pain, Demo Patient Three' }),
    );
    server.use(http.get(`${A}/review-tasks`, () => HttpResponse.json({ items: tasks.slice(1) })));
    await user.click(screen.getByRole('button', { name: 'Contacted' }));
    await waitFor(() =>
      expect(screen.queryByRole('article', { name: 'Stopped for pain, Demo Patient Three' })).toBeNull(),
    );
    expect(sent).toEqual([
      { task: 'task-1', ifMatch: '"task-1.1"', keyed: true, body: { code: 'CONTACTED' } },
    ]);
  });

  it('need words for something else', async () => {
    const sent = listen(`${A}/review-tasks/:task/disposition`);
    const { user } = renderApp('therapist', '/tasks');
    await user.click(await screen.findByRole('button', { name: /^Close the task: Missed several/ }));
    await user.click(screen.getByRole('button', { name: 'Something else' }));
    expect(screen.getByRole('button', { name: 'Close with these words' })).toBeDisabled();
    enter(screen.getByRole('textbox', { name: /In your words/ }), ' On holiday. ');
    await user.click(screen.getByRole('button', { name: 'Close with these words' }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ task: 'task-2', body: { code: 'OTHER', comment: 'On holiday.' } }]),
    );
  });

  it('say that there is more to see when evidence came meanwhile', async () => {
    server.use(
      http.post(`${A}/review-tasks/:task/disposition`, () =>
        HttpResponse.json(
          { type: 'urn:rehab:problem:precondition-failed', title: 'Changed', status: 412 },
          { status: 412 },
        ),
      ),
    );
    const { user } = renderApp('therapist', '/tasks');
    await user.click(await screen.findByRole('button', { name: /^Close the task: Missed several/ }));
    await user.click(screen.getByRole('button', { name: 'Watching' }));
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('show what the patient wrote, and take a reply that closes nothing', async () => {
    const sent = listen(`${A}/review-tasks/:task/replies`);
    const { user } = renderApp('therapist', '/tasks');
    expect(await screen.findByText(/May I swim\?/)).toBeVisible();
    enter(screen.getByRole('textbox', { name: /^Reply to the note of/ }), 'Yes, from Monday on.');
    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Reply to the note of/ })).toHaveValue(''),
    );
    expect(sent).toMatchObject([
      { task: 'task-4', keyed: true, body: { sessionId: 's-9', text: 'Yes, from Monday on.' } },
    ]);
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it('of the whole team are asked for', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${A}/review-tasks`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('owner'));
        return HttpResponse.json({ items: [] });
      }),
    );
    const { user } = renderApp('therapist', '/tasks');
    expect(await screen.findByText('Nothing waits')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'All of my care teams' }));
    await waitFor(() => expect(asked).toEqual(['MINE', 'TEAM']));
  });
});

describe('open tasks elsewhere', () => {
  it('stand on the page of the patient', async () => {
    renderApp('therapist', '/patients/p-2');
    const section = await screen.findByRole('region', { name: 'Open tasks' });
    expect(within(section).getByRole('article', { name: 'Missed several in a row' })).toBeVisible();
  });

  it('are the first reasons in the list of patients, each with its time', async () => {
    renderApp('therapist', '/patients');
    await screen.findByText('Stopped for pain once');
    const [, ...rows] = screen.getAllByRole('row');
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Demo Patient Three',
      'Demo Patient Two',
      'Demo Patient Four',
      'Demo Patient One',
      'Demo Patient Five',
    ]);
    const reasons = within(screen.getByRole('row', { name: /Demo Patient Three/ })).getAllByRole('listitem');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Stopped for pain onceWas due /),
      expect.stringMatching(/^The patient wrote somethingDue /),
      'Pain up by 3',
      expect.stringMatching(/^Does 135\s?% of the planned dose$/),
    ]);
  });
});
