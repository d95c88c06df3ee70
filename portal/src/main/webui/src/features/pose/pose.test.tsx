import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { ExerciseContent } from '@/api/content';
import type { PreviewAsked } from '@/api/pose';
import { content } from '@/mock/authoring';
import { doorway } from '@/mock/catalog';
import { previewAnswer } from '@/mock/posing';
import '@/features/author/AuthorPage';
import { standing } from './starts';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const FIGURE = '/exercises/x-1/edit?figure=ARMS_LEVEL';
const PREVIEW = '*/api/catalog/figures/preview';

function watched() {
  const asked: PreviewAsked[] = [];
  let open = 0;
  let most = 0;
  server.use(
    http.post(PREVIEW, async ({ request }) => {
      const body = (await request.json()) as PreviewAsked;
      if (body.form !== undefined) return HttpResponse.json(previewAnswer(body));
      asked.push(body);
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open--;
      return HttpResponse.json(previewAnswer(body));
    }),
  );
  return { asked, most: () => most };
}

const hand = () => screen.findByRole('button', { name: /^Left hand/ });
const placeOf = (joint: HTMLElement) => joint.getAttribute('transform');

describe('posing', () => {
  it('moves a joint with the arrow keys, and takes it back', async () => {
    const { asked } = watched();
    const { user } = renderApp('therapist', FIGURE);
    const before = placeOf(await hand());
    (await hand()).focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(async () => expect(placeOf(await hand())).not.toBe(before));
    expect(asked.at(-1)?.drag).toMatchObject({ key: 0, joint: 'LEFT_HAND' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(placeOf(await hand())).toBe(before));
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    await waitFor(async () => expect(placeOf(await hand())).not.toBe(before));
  });

  it('has one question under way however fast the keys come, and a held key is one step back', async () => {
    const { asked, most } = watched();
    const { user } = renderApp('therapist', FIGURE);
    const joint = await hand();
    const before = placeOf(joint);
    fireEvent.keyDown(joint, { key: 'ArrowUp' });
    for (let i = 0; i < 20; i++) fireEvent.keyDown(joint, { key: 'ArrowUp', repeat: true });
    await waitFor(async () => expect(placeOf(await hand())).not.toBe(before));
    expect(most()).toBe(1);
    expect(asked.filter((one) => one.drag !== undefined).length).toBeLessThan(20);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(placeOf(await hand())).toBe(before));
  });

  it('keeps the figure when the service refuses or is away', async () => {
    renderApp('therapist', FIGURE);
    const before = placeOf(await hand());
    server.use(http.post(PREVIEW, () => HttpResponse.json({}, { status: 503 })));
    fireEvent.keyDown(await hand(), { key: 'ArrowUp' });
    expect(await screen.findByText(/cannot be drawn at the moment/)).toBeVisible();
    expect(placeOf(await hand())).toBe(before);
  });

  it('says at the joint what the check found', async () => {
    const { user } = renderApp('therapist', FIGURE);
    const foot = await screen.findByRole('button', { name: /^Left foot/ });
    foot.focus();
    for (let i = 0; i < 3; i++) await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(await screen.findByRole('button', { name: /^Left foot.*below the floor/ })).toBeVisible();
    const list = screen.getByRole('region', { name: 'What the anatomy check says' });
    expect(within(list).getByText('Must change')).toBeVisible();
  });
});

describe('key positions', () => {
  it('are added, named and kept with the exercise', async () => {
    const { user } = renderApp('therapist', FIGURE);
    await hand();
    await user.click(screen.getByRole('button', { name: '+ Add a position' }));
    const label = await screen.findByRole('textbox', { name: 'What the figure does here' });
    fireEvent.change(label, { target: { value: 'Lean in' } });
    expect(screen.getByRole('button', { name: /2 · Lean in/ })).toHaveAttribute('aria-pressed', 'true');
    const sent: ExerciseContent[] = [];
    server.use(
      http.put('*/api/catalog/exercises/:id/draft', async ({ request }) => {
        sent.push((await request.clone().json()) as ExerciseContent);
        return undefined;
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Save the draft' }));
    await screen.findByText('The draft is saved');
    expect(sent[0]?.variants[0]?.figure?.keys.map((key) => key.label)).toEqual(['Stand', 'Lean in']);
  });

  it('begin with a standing figure where there is none', async () => {
    const { user } = renderApp('therapist', '/exercises/x-1/edit?figure=ARMS_ABOVE');
    await user.click(await screen.findByRole('button', { name: 'A standing figure' }));
    expect(await hand()).toBeVisible();
  });

  it('begin with what another exercise has', async () => {
    const link = { motion: '/m', panels: '/p', still: '/s', alt: 'A figure.', seconds: 3, keys: [] };
    const variant = { ...content.variants[0], figure: link };
    server.use(
      http.get('*/api/catalog/exercises', () => HttpResponse.json({ items: [{ ...doorway, figure: link }] })),
      http.get('*/api/catalog/exercises/:id', () => HttpResponse.json({ ...doorway, variants: [variant] })),
      http.get('*/api/catalog/exercises/:id/revisions/1/variants/ARMS_LEVEL/script', () =>
        HttpResponse.json({ ...standing('Lean in'), keys: [{ label: 'Lean in', pose: {} }] }),
      ),
      http.get('*/api/catalog/s', () => HttpResponse.text('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    );
    const { user } = renderApp('therapist', '/exercises/x-1/edit?figure=ARMS_ABOVE');
    await user.click(await screen.findByRole('button', { name: 'From another exercise' }));
    await user.click(
      await screen.findByRole('button', { name: 'Take the figure of Doorway pectoral stretch' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Arms level' }));
    expect(await screen.findByRole('button', { name: /1 · Lean in/ })).toBeVisible();
  });

  it('can have a chair', async () => {
    const { asked } = watched();
    const { user } = renderApp('therapist', FIGURE);
    await hand();
    await user.click(screen.getByRole('button', { name: '+ Add' }));
    await waitFor(() => expect(asked.at(-1)?.script.props).toEqual([{ kind: 'CHAIR', at: [-0.05, 0, 0] }]));
  });
});
