import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { doorway } from '@/mock/catalog';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const PAGE = '/exercises/doorway-pectoral-stretch';
const hazards = () => screen.getByRole('region', { name: 'What it loads or demands' });

describe('an exercise', () => {
  it('changes figure, steps, cautions and hazards with the way to do it', async () => {
    const { user, router } = renderApp('therapist', PAGE);
    const ladder = await screen.findByRole('group', { name: 'Ways to do it' });
    expect(
      within(ladder)
        .getAllByRole('radio')
        .map((way) => way.getAttribute('value')),
    ).toEqual(['ARMS_LEVEL', 'SLIGHTLY_ABOVE_HEAD', 'ABOVE_HEAD']);
    expect(
      within(ladder).getByRole('radio', { name: /Step 1 of 3.*shoulder height.*Standard/ }),
    ).toBeChecked();
    expect(screen.getByRole('img', { name: /Arms at shoulder height/ })).toBeInTheDocument();
    expect(within(hazards()).queryByText('Arm above the shoulder')).toBeNull();

    await user.click(within(ladder).getByRole('radio', { name: /little above/ }));
    expect(router.state.location.search).toEqual({ variant: 'SLIGHTLY_ABOVE_HEAD' });
    expect(screen.getByRole('img', { name: /little above/ })).toBeInTheDocument();
    expect(within(hazards()).getByText('Arm above the shoulder')).toBeInTheDocument();
    expect(screen.getByText(/a little higher than your head/)).toBeVisible();
    expect(screen.getByText('Only when your shoulder does not pinch overhead.')).toBeVisible();
  });

  it('leads from a hazard to the way that does without it', async () => {
    const { user } = renderApp('therapist', `${PAGE}?variant=ABOVE_HEAD`);
    await user.click(await screen.findByRole('link', { name: 'Without: Arms at shoulder height' }));
    expect(screen.getByRole('radio', { name: /shoulder height/ })).toBeChecked();
  });

  it('shows where the sources contradict each other, and ties dependent ones together', async () => {
    renderApp('therapist', PAGE);
    const hold = await screen.findByRole('region', { name: 'Hold' });
    expect(within(hold).getByText('Sources disagree')).toBeInTheDocument();
    expect(within(hold).getByText('From 15 to 50 seconds, depending on the source.')).toBeInTheDocument();
    expect(await within(hold).findByText(/One origin/)).toBeInTheDocument();
    expect(within(hold).getByText('proposed: 15–30 seconds')).toBeInTheDocument();
    expect(screen.getByText('From SRC-002: Three holds of 15 to 30 seconds')).toBeVisible();
  });

  it.each([
    ['AWAITING_SIGN_OFF', 'Awaiting sign-off'],
    ['OVERDUE', 'Review overdue'],
  ])('says when its review is %s', async (state, words) => {
    server.use(
      http.get('*/api/catalog/exercises/:id', () => HttpResponse.json({ ...doorway, review: { state } })),
    );
    renderApp('administrator', PAGE);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it.each([
    ['therapist', false, ['Copy and adapt']],
    ['therapist', true, ['Edit', 'Copy and adapt']],
    ['administrator', false, ['Review it', 'Copy and adapt']],
  ] as const)('lets a %s (own: %s) do what they may', async (role, own, expected) => {
    server.use(
      http.get('*/api/catalog/exercises/:id', () =>
        HttpResponse.json({ ...doorway, own, review: { state: 'AWAITING_SIGN_OFF' } }),
      ),
    );
    renderApp(role, PAGE);
    await screen.findByRole('link', { name: 'Copy and adapt' });
    const offered = ['Review it', 'Edit', 'Copy and adapt'].filter(
      (name) => screen.queryByRole('link', { name }) !== null,
    );
    expect(offered).toEqual(expected);
  });

  it('is not for patients', async () => {
    renderApp('patient', PAGE);
    expect(await screen.findByText('This page does not exist')).toBeVisible();
  });
});

describe('the gallery', () => {
  it('shows every way to do every exercise, and leads to it', async () => {
    const { user, router } = renderApp('therapist', '/figures');
    await user.click(
      await screen.findByRole('link', { name: /Doorway pectoral stretch\s*Hands above the head/ }),
    );
    expect(router.state.location.href).toBe(`${PAGE}?variant=ABOVE_HEAD`);
  });

  it('stops them all at once', async () => {
    const { user } = renderApp('therapist', '/figures');
    await user.click(await screen.findByRole('button', { name: 'Pause all figures' }));
    expect(screen.getByRole('button', { name: 'Let figures move' })).toBeVisible();
  });
});
