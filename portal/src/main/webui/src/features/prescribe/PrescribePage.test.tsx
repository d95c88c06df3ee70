import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { PrescriptionContent } from '@/api/model';
import { version } from '@/mock/plans';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';
import { toContent, toForm } from './content';

const CREATE = '*/api/prescription/patients/:id/prescriptions';
const NEW = '/patients/p-1/prescriptions/new';
const EDIT = '/patients/p-1/prescriptions/rx-1/edit';

const problem = (status: number, code: string, errors?: object[]) =>
  HttpResponse.json({ type: `urn:rehab:problem:${code}`, title: code, status, errors }, { status });

type User = ReturnType<typeof renderApp>['user'];

async function fillIn(user: User) {
  enter(await screen.findByRole('textbox', { name: 'Title' }), 'Shoulder');
  enter(screen.getByRole('textbox', { name: /Safety note for the whole/ }), 'Stop when it hurts.');
  enter(screen.getByRole('textbox', { name: 'Name of the routine' }), 'Strength');
  await user.click(screen.getByRole('button', { name: 'Add exercises to Strength' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('button', { name: 'Add Scapular squeeze' }));
  await user.click(within(dialog).getByRole('button', { name: 'Add Thread the needle' }));
  const [, close] = within(dialog).getAllByRole('button', { name: 'Close' });
  if (close === undefined) throw new Error('no close button');
  await user.click(close);
}

const save = (user: User) => user.click(screen.getByRole('button', { name: 'Save the draft' }));

describe('prescribing', () => {
  it('builds a routine from the catalog, prefilled by the default dose, and saves it once', async () => {
    const bodies: PrescriptionContent[] = [];
    const keys: (string | null)[] = [];
    server.use(
      http.post(CREATE, async ({ request }) => {
        expect(request.headers.get('X-Rehab-Request')).toBe('1');
        keys.push(request.headers.get('Idempotency-Key'));
        bodies.push((await request.clone().json()) as PrescriptionContent);
        if (bodies.length === 1) return HttpResponse.error();
        return undefined;
      }),
    );
    const { user, router } = renderApp('therapist', NEW);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Move Thread the needle up' }));

    await save(user);
    expect(await screen.findByText(/No answer came/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Shoulder');

    await save(user);
    await screen.findByText('The draft is saved');
    expect(router.state.location.pathname).toBe('/patients/p-1/prescriptions/rx-2/edit');
    expect(keys[0]).toMatch(/^[\x21-\x7e]{1,200}$/);
    expect(keys[1]).toBe(keys[0]);
    expect(bodies[1]?.routines[0]).toMatchObject({
      name: 'Strength',
      schedule: { kind: 'PER_WEEK', min: 3, max: 3 },
      lines: [
        { exerciseId: expect.stringMatching(/3$/) as string, side: 'EACH' },
        { dose: { sets: { min: 2, max: 3 }, amount: { min: 10, max: 10 }, holdSeconds: { min: 5, max: 5 } } },
      ],
    });
  });

  it('shows a draft exercise but does not let it be assigned', async () => {
    const { user } = renderApp('therapist', NEW);
    await user.click(await screen.findByRole('button', { name: /Add exercises/ }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Draft: cannot be assigned')).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Add Biceps stretch' })).toBeNull();
  });

  it('says what is missing at each field before anything is sent', async () => {
    const { user } = renderApp('therapist', NEW);
    await screen.findByRole('textbox', { name: 'Title' });
    await save(user);
    expect(await screen.findByText('4 things need a change; they are marked below.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeInvalid();
    expect(screen.getByText('Add at least one exercise.')).toBeVisible();
  });

  it.each([
    ['a refused exercise', 422, 'exercise-not-assignable', 'routines[0].lines[1].exerciseId', 'is a draft'],
    ['a refused number', 400, 'validation', 'routines[0].lines[0].dose.sets.min', 'must be at least 1'],
  ])('shows %s where it belongs and keeps everything', async (_, status, code, field, message) => {
    server.use(http.post(CREATE, () => problem(status, code, [{ field, code: 'X', message }])));
    const { user } = renderApp('therapist', NEW);
    await fillIn(user);
    await save(user);
    const line = screen.getAllByRole('listitem', { name: /Scapular squeeze|Thread the needle/ })[
      field.includes('lines[1]') ? 1 : 0
    ];
    expect(await within(line ?? document.body).findByText(message)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Shoulder');
  });

  it('says that nothing was saved while the catalog is away, and keeps it over a reload', async () => {
    server.use(http.post(CREATE, () => problem(503, 'neighbour-away')));
    const { user, unmount } = renderApp('therapist', NEW);
    await fillIn(user);
    await save(user);
    expect(await screen.findByText('The catalog cannot be reached')).toBeVisible();
    unmount();

    renderApp('therapist', NEW);
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Shoulder');
    expect(screen.getByRole('listitem', { name: 'Thread the needle' })).toBeVisible();
  });

  it('leaves the choice when somebody else saved in between', async () => {
    const matches: (string | null)[] = [];
    server.use(
      http.put(`${CREATE}/:rx/draft`, ({ request }) => {
        matches.push(request.headers.get('If-Match'));
        return matches.length === 1
          ? problem(412, 'precondition-failed')
          : HttpResponse.json(
              { id: 'rx-1', draft: toContent(toForm(version)) },
              { headers: { ETag: '"3"' } },
            );
      }),
    );
    const { user } = renderApp('therapist', EDIT);
    const title = await screen.findByRole('textbox', { name: 'Title' });
    enter(title, 'Shoulder and upper back and neck');
    await save(user);
    expect(await screen.findByText('Somebody else changed this prescription')).toBeVisible();
    expect(title).toHaveValue('Shoulder and upper back and neck');

    server.use(
      http.get(`${CREATE}/:rx`, () =>
        HttpResponse.json({ id: 'rx-1', status: 'ACTIVE', currentVersion: 1 }, { headers: { ETag: '"2"' } }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Save mine' }));
    await screen.findByText('The draft is saved');
    expect(matches).toEqual(['"1"', '"2"']);
  });
});

describe('activating version 2', () => {
  it('needs a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${CREATE}/:rx/activation`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(version, { status: 201 });
      }),
      http.get(`${CREATE}/:rx`, () =>
        HttpResponse.json(
          { id: 'rx-1', status: 'ACTIVE', currentVersion: 1, draft: toContent(toForm(version)) },
          { headers: { ETag: '"1"' } },
        ),
      ),
    );
    const { user } = renderApp('therapist', `${EDIT}?step=review`);
    const activate = await screen.findByRole('button', { name: 'Activate version 2' });
    await user.click(activate);
    expect(sent).toEqual([]);
    const reason = screen.getByRole('textbox', { name: /What changed/ });
    expect(reason).toBeInvalid();
    enter(reason, 'Less load');
    await user.click(activate);
    expect(await screen.findByRole('heading', { name: 'Versions' })).toBeVisible();
    expect(sent).toEqual([{ reason: 'Less load' }]);
  });
});
