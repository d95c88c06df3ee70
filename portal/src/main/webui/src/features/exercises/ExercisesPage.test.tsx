import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { mockSearch } from '@/mock/catalogHandlers';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const LIST = '*/api/catalog/exercises';
const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const field = () => screen.findByRole('searchbox', { name: 'Search' });
const filters = async (user: ReturnType<typeof renderApp>['user']) => {
  await user.click(await screen.findByRole('button', { name: /^Filters/ }));
  return screen.findByRole('dialog');
};

describe('finding an exercise', () => {
  it('searches while one types and keeps it in the address', async () => {
    const { router } = renderApp('therapist', '/exercises');
    await screen.findByText('Plank');
    enter(await field(), 'squee');
    await waitFor(() => expect(names()).toEqual(['Scapular squeeze']));
    expect(router.state.location.search).toEqual({ q: 'squee' });
    expect(screen.getByText('1 exercise')).toBeInTheDocument();
  });

  it('keeps what is on the screen while the next answer is on its way, and lets go of the one before', async () => {
    const cut: string[] = [];
    server.use(
      http.get(LIST, async ({ request }) => {
        const query = new URL(request.url).searchParams;
        const q = query.get('q') ?? '';
        request.signal.addEventListener('abort', () => cut.push(q));
        if (q === 'slow') await delay('infinite');
        return HttpResponse.json(mockSearch(query));
      }),
    );
    const { router } = renderApp('therapist', '/exercises');
    await screen.findByText('Plank');
    enter(await field(), 'slow');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'slow' }));
    expect(names()).toContain('Plank');
    enter(await field(), 'plank');
    await waitFor(() => expect(names()).toEqual(['Plank']));
    expect(cut).toEqual(['slow']);
  });

  it('reads the whole search from the address', async () => {
    renderApp('administrator', '/exercises?type=STRENGTHENING&without=WRIST_EXTENSION_WEIGHT_BEARING');
    await waitFor(() => expect(names()).toEqual(['Scapular squeeze']));
    const active = screen.getByRole('list', { name: 'Filters in force' });
    expect(within(active).getByRole('button', { name: /Strengthening/ })).toBeInTheDocument();
    expect(
      within(active).getByRole('button', { name: /Without: Weight on a bent-back wrist/ }),
    ).toBeInTheDocument();
  });

  it('narrows down by facets with counts, and takes them back by their chips', async () => {
    const { user, router } = renderApp('therapist', '/exercises');
    const dialog = await filters(user);
    expect(await within(dialog).findByRole('checkbox', { name: /^Strengthening\W+2$/ })).toBeInTheDocument();
    await user.click(within(dialog).getByRole('checkbox', { name: /^Chest\W+1$/ }));
    await waitFor(() => expect(names()).toEqual(['Doorway pectoral stretch']));
    expect(router.state.location.search).toEqual({ region: 'CHEST' });
    // The other choices say what they would leave; those of the same facet what they would add.
    expect(within(dialog).queryByRole('checkbox', { name: /^Strengthening/ })).toBeNull();
    expect(within(dialog).getByRole('checkbox', { name: /^Trunk\W+1$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove the filter: Chest' }));
    await waitFor(() => expect(names()).toHaveLength(5));
  });

  it('suggests another word and says what to do when nothing is found', async () => {
    const { user } = renderApp('therapist', '/exercises?q=scapulr');
    expect(await screen.findByText('Nothing found for “scapulr”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'scapular' }));
    await waitFor(() => expect(names()).toEqual(['Scapular squeeze']));
    expect(await field()).toHaveValue('scapular');
  });

  it('can be walked with the keyboard alone', async () => {
    const { user } = renderApp('therapist', '/exercises');
    await screen.findByText('Plank');
    await user.keyboard('/');
    expect(await field()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Doorway pectoral stretch' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Scapular squeeze' })).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(await field()).toHaveFocus();
  });

  it('shows more and says of how many', async () => {
    server.use(
      http.get(LIST, ({ request }) => {
        const query = new URL(request.url).searchParams;
        const all = mockSearch(query);
        return HttpResponse.json(
          query.has('cursor')
            ? { items: all.items.slice(3) }
            : { ...all, items: all.items.slice(0, 3), nextCursor: 'c' },
        );
      }),
    );
    const { user } = renderApp('therapist', '/exercises');
    expect(await screen.findByText('3 of 5 shown')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names()).toHaveLength(5));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('is there again as it was after looking at one', async () => {
    const { user } = renderApp('therapist', '/exercises?region=CHEST');
    await user.click(await screen.findByRole('link', { name: 'Doorway pectoral stretch' }));
    await screen.findByRole('heading', { level: 1, name: 'Doorway pectoral stretch' });
    const [, over] = screen.getAllByRole('link', { name: 'Exercises' });
    await user.click(over ?? document.body);
    expect(await screen.findByRole('button', { name: 'Remove the filter: Chest' })).toBeVisible();
  });
});
