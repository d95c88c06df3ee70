import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { version } from '@/mock/plans';
import { problem } from '@/mock/problem';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const DECIDE = '*/api/catalog/items/:id/revisions/:n/:what';
type User = ReturnType<typeof renderApp>['user'];

async function tickAll(user: User) {
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
}

function decisions() {
  const made: unknown[] = [];
  server.use(
    http.post(DECIDE, async ({ request, params }) => {
      made.push({ id: params.id, n: params.n, what: params.what, body: await request.json() });
      return HttpResponse.json({});
    }),
  );
  return made;
}

describe('the queue', () => {
  it('counts by kind and state, and a number leads to what it counts', async () => {
    const { user, router } = renderApp('administrator', '/reviews');
    await user.click(await screen.findByRole('link', { name: '1 Translations, Awaiting sign-off' }));
    expect(router.state.location.search).toEqual({ kind: 'TRANSLATION', state: 'AWAITING_SIGN_OFF' });
    const queue = screen.getByRole('region', { name: 'The queue' });
    await within(queue).findByText('1 entry');
    expect(within(queue).getByRole('link', { name: 'Estiramiento pectoral en la puerta' })).toBeVisible();
    expect(within(queue).queryByRole('link', { name: 'Corner chest stretch' })).toBeNull();
  });

  it('keeps its filter for who comes back', async () => {
    renderApp('administrator', '/reviews?kind=SAFETY_RULE');
    expect(await screen.findByRole('link', { name: /1 Safety rules, All/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  it('tells a therapist what became of a submission', async () => {
    server.use(
      http.get('*/api/catalog/items/:id/revisions', () =>
        HttpResponse.json({
          item: {},
          items: [
            {
              revision: 2,
              title: 'x',
              at: '2026-11-01T10:00:00Z',
              decisions: [
                {
                  decision: 'RETURNED',
                  reviewerName: 'Demo Administrator North',
                  comment: 'Say how high the elbows go.',
                  reviewedOn: '2026-11-02',
                  decidedAt: '2026-11-02T10:00:00Z',
                },
              ],
            },
          ],
        }),
      ),
    );
    const { user } = renderApp('therapist', '/reviews');
    await user.click(await screen.findByRole('button', { name: 'What became of it: Biceps stretch' }));
    expect(await screen.findByText('Say how high the elbows go.')).toBeVisible();
    expect(screen.getByText(/Returned by Demo Administrator North/)).toBeVisible();
    expect(screen.queryByRole('table', { name: /How much is waiting/ })).toBeNull();
  });
});

describe('a review', () => {
  it('is published only after every point was looked at, and after saying what that recalls', async () => {
    const made = decisions();
    const { user, router } = renderApp('administrator', '/reviews/x-1');
    await user.click(await screen.findByRole('button', { name: 'Publish' }));
    expect(screen.getByText('Tick each point that you have looked at.')).toBeVisible();
    await tickAll(user);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Publishing it recalls the exercise')).toBeVisible();
    expect(made).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Publish' }));
    expect(await screen.findByText('Published: Corner chest stretch')).toBeVisible();
    expect(made).toEqual([{ id: 'x-1', n: '2', what: 'publication', body: {} }]);
    expect(router.state.location.pathname).toBe('/reviews/t-1');
  });

  it('goes back to its author only with a comment', async () => {
    const made = decisions();
    const { user } = renderApp('administrator', '/reviews/x-1?state=IN_REVIEW');
    await user.click(await screen.findByRole('button', { name: 'Return to the author' }));
    expect(screen.getByText('Say what should change.')).toBeVisible();
    enter(screen.getByRole('textbox', { name: /Comment/ }), 'Name the height.');
    await user.click(screen.getByRole('button', { name: 'Return to the author' }));
    expect(await screen.findByText('That was the last one in this part of the queue.')).toBeVisible();
    expect(made).toMatchObject([{ what: 'return', body: { comment: 'Name the height.' } }]);
  });

  it('explains to the author why somebody else has to look', async () => {
    server.use(http.post(DECIDE, () => problem(422, 'author-is-reviewer', 'Somebody else')));
    const { user } = renderApp('administrator', '/reviews/x-1');
    await tickAll(user);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Publish' }));
    expect(await screen.findByText('You wrote this, so you cannot review it')).toBeVisible();
  });

  it('of a translation shows each text beside the English, and what nobody translated', async () => {
    renderApp('administrator', '/reviews/t-1');
    expect(await screen.findByText('Mantenga sin rebotar y vuelva atrás.')).toHaveAttribute('lang', 'es');
    expect(screen.getByText('not translated')).toBeVisible();
    expect(screen.getByText(/A machine made these texts/)).toBeVisible();
  });

  it('of a shared rule is a sign-off, with nothing to return', async () => {
    const made = decisions();
    const { user } = renderApp('administrator', '/reviews/s-1');
    expect(await screen.findByText(/Keep the arms at shoulder height\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Return to the author' })).toBeNull();
    await tickAll(user);
    enter(screen.getByLabelText(/Review again by/), '2027-06-01');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    await screen.findByText(/^Signed off:/);
    expect(made).toMatchObject([{ what: 'sign-off', body: { reviewDue: '2027-06-01' } }]);
  });
});

describe('withdrawing an own exercise', () => {
  it('needs a reason, and says whom it reaches', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/catalog/items/:id/retirement', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user } = renderApp('administrator', '/reviews');
    await user.click(await screen.findByRole('button', { name: 'Withdraw Scapular squeeze' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    expect(within(dialog).getByRole('textbox', { name: 'Why' })).toBeInvalid();
    enter(within(dialog).getByRole('textbox', { name: 'Why' }), 'It hurt too many.');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    await waitFor(() => expect(sent).toEqual([{ reason: 'It hurt too many.' }]));
  });
});

describe('a recall', () => {
  it('lists the prescriptions that it concerns', async () => {
    const { user } = renderApp('therapist', '/reviews');
    await user.click(
      await screen.findByRole('button', { name: 'Show the prescriptions: Doorway pectoral stretch' }),
    );
    expect(await screen.findByRole('link', { name: 'Shoulder and upper back' })).toHaveAttribute(
      'href',
      '/patients/p-1/prescriptions/rx-1',
    );
  });

  it('stands on the prescription, once for each exercise', async () => {
    const recall = { recallId: 'rc-1', kind: 'WITHDRAWN', reason: 'No longer advised.' };
    server.use(
      http.get('*/api/prescription/patients/:id/prescriptions/:rx/versions/:n', () =>
        HttpResponse.json({
          ...version,
          routines: version.routines.map((routine) => ({
            ...routine,
            lines: routine.lines.map((line) => ({ ...line, exerciseId: 'e-1', recall })),
          })),
        }),
      ),
    );
    renderApp('therapist', '/patients/p-1/prescriptions/rx-1');
    expect(await screen.findByText('An exercise of this prescription was recalled')).toBeVisible();
    expect(screen.getAllByText(/No longer advised/)).toHaveLength(1);
  });
});
