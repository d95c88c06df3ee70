import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ExerciseContent } from '@/api/content';
import { content, draft } from '@/mock/authoring';
import { problem } from '@/mock/problem';
import '@/features/author/AuthorPage';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const EDIT = '/exercises/x-1/edit';
const DRAFT = '*/api/catalog/exercises/:id/draft';
type User = ReturnType<typeof renderApp>['user'];

const save = (user: User) => user.click(screen.getByRole('button', { name: 'Save the draft' }));
const name = () => screen.findByRole('textbox', { name: 'Name' });

function received() {
  const sent: { content: ExerciseContent; match: string | null }[] = [];
  server.use(
    http.put(DRAFT, async ({ request, params }) => {
      const body = (await request.json()) as ExerciseContent;
      sent.push({ content: body, match: request.headers.get('If-Match') });
      return HttpResponse.json(draft(String(params.id), body), { headers: { ETag: '"2"' } });
    }),
  );
  return sent;
}

describe('writing an exercise', () => {
  it('sends the draft against what was seen', async () => {
    const sent = received();
    const { user } = renderApp('therapist', EDIT);
    enter(await name(), 'Corner stretch');
    expect(screen.getByText('Not saved yet; kept in this tab')).toBeVisible();
    await save(user);
    expect(await screen.findByText('The draft is saved')).toBeVisible();
    expect(sent[0]?.match).toBe('"1"');
    expect(sent[0]?.content).toEqual({ ...content, name: 'Corner stretch' });
  });

  it('keeps what was typed in the tab', async () => {
    const { unmount } = renderApp('therapist', EDIT);
    enter(await name(), 'Half a name');
    unmount();
    renderApp('therapist', EDIT);
    expect(await name()).toHaveValue('Half a name');
  });

  it('moves and removes steps by keyboard, and takes a removal back', async () => {
    const sent = received();
    const { user } = renderApp('therapist', EDIT);
    await name();
    const steps = screen.getByRole('region', { name: 'Steps' });
    within(steps).getByRole('button', { name: 'Move Step 2 up' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Step 2 is now number 1')).toBeVisible();
    await user.click(within(steps).getByRole('button', { name: 'Remove Step 2' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await save(user);
    await screen.findByText('The draft is saved');
    expect(sent[0]?.content.steps).toEqual([...content.steps].reverse());
  });

  it('shows what the service refuses at its field', async () => {
    server.use(
      http.put(DRAFT, () =>
        problem(400, 'validation', 'No', [
          { field: 'content.steps[1].text', code: 'X', message: 'must be plain' },
        ]),
      ),
    );
    const { user } = renderApp('therapist', EDIT);
    await name();
    await save(user);
    expect(await screen.findByText('must be plain')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Step 2' })).toBeInvalid();
  });

  it('leaves the choice when somebody else saved in between', async () => {
    const sent = received();
    server.use(http.put(DRAFT, () => problem(412, 'precondition-failed', 'Changed'), { once: true }));
    const { user } = renderApp('therapist', EDIT);
    enter(await name(), 'Mine');
    await save(user);
    expect(await screen.findByText('Somebody else saved this draft in the meantime')).toBeVisible();
    server.use(
      http.get(DRAFT, ({ params }) =>
        HttpResponse.json(draft(String(params.id)), { headers: { ETag: '"9"' } }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Save mine' }));
    await screen.findByText('The draft is saved');
    expect(sent[0]).toMatchObject({ match: '"9"', content: { name: 'Mine' } });
  });

  it('shows the patient what is being written', async () => {
    const { user } = renderApp('therapist', EDIT);
    enter(await name(), 'Corner lean');
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(await within(preview).findByRole('heading', { name: 'Corner lean' })).toBeVisible();
    expect(await within(preview).findByRole('img', { name: 'A figure stands in a corner.' })).toBeVisible();
    await user.click(within(preview).getByRole('radio', { name: 'For therapists' }));
    expect(within(preview).getByText('Arm at shoulder height')).toBeVisible();
  });
});

describe('submitting', () => {
  it('says first what is missing', async () => {
    const { user } = renderApp('therapist', EDIT);
    await name();
    const kind = screen.getByRole('region', { name: 'Kind and muscles' });
    for (const region of ['Chest', 'Front of the shoulder']) {
      await user.click(within(kind).getByRole('checkbox', { name: region }));
    }
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    expect(await screen.findByText('Choose at least one.')).toBeVisible();
  });

  it('sums up what changes, and what that recalls', async () => {
    const submitted: (string | null)[] = [];
    server.use(
      http.post('*/api/catalog/items/x-1/submission', ({ request }) => {
        submitted.push(request.headers.get('If-Match'));
        return HttpResponse.json({});
      }),
    );
    const { user } = renderApp('therapist', EDIT);
    await name();
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    expect(await screen.findByText('Publishing this will recall the exercise')).toBeVisible();
    const [first] = screen.getAllByRole('listitem').filter((item) => item.dataset.safety !== undefined);
    expect(first).toHaveTextContent('Cautions');
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    expect(await screen.findByText('“Corner chest stretch” is waiting for its review')).toBeVisible();
    expect(submitted).toEqual(['"2"']);
  });
});

describe('a new exercise', () => {
  it('is made once, and goes on under its own address', async () => {
    const { user, router } = renderApp('therapist', '/exercises/new');
    enter(await name(), 'Chin tuck');
    enter(screen.getByRole('textbox', { name: /What it is good for/ }), 'Lengthens the neck.');
    await user.click(screen.getByRole('button', { name: 'Edit Variant 1' }));
    enter(screen.getByRole('textbox', { name: /Name of the variant/ }), 'Sitting tall');
    enter(screen.getByRole('textbox', { name: 'What is different about it' }), 'On a chair.');
    await save(user);
    expect(await screen.findByRole('heading', { name: 'Edit: Chin tuck' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/exercises/x-new/edit');
  });

  it('can be a copy', async () => {
    const { user, router } = renderApp('therapist', '/exercises/new?from=doorway-pectoral-stretch');
    await user.click(await screen.findByRole('button', { name: 'Make my copy' }));
    await name();
    expect(router.state.location.pathname).toBe('/exercises/x-copy/edit');
  });
});
