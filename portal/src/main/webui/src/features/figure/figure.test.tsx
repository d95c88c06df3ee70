import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseFigure } from '@/api/figure';
import type { FigureLink, Maybe, Sides } from '@/api/model';
import { MeContext } from '@/app/me';
import { makeQueryClient } from '@/app/queryClient';
import { mockFigureLink } from '@/mock/figureSvg';
import { me } from '@/mock/people';
import { server } from '@/test/setup';
import { FigureViewer } from './FigureViewer';

const link = mockFigureLink('e-1', 'STANDARD', 'A figure leans into a doorway.');
const SVG = '*/figure.svg';

function show(figure: Maybe<FigureLink> = link, sides: Sides = 'BOTH_TOGETHER') {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={makeQueryClient()}>
        <MeContext value={me.therapist}>
          <FigureViewer figure={figure} sides={sides} />
        </MeContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup({ delay: null });
}

const drawing = () => screen.getByRole('img', { name: link.alt }).shadowRoot?.querySelector('svg') ?? null;
const moving = () => screen.getByRole('img', { name: link.alt }).dataset.moving;

describe('a figure', () => {
  const asked: URL[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.events.removeAllListeners();
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url)));
  });

  it('is drawn in the page, named, and moves until it is paused', async () => {
    const user = show();
    await waitFor(() => expect(drawing()).not.toBeNull());
    expect(moving()).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(moving()).toBe('false');
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(moving()).toBe('true');
  });

  it('is asked for once, also when it is shown again', async () => {
    const user = show();
    await waitFor(() => expect(drawing()).not.toBeNull());
    await user.click(screen.getByRole('radio', { name: 'Position by position' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('form')).toBe('panels'));
    await user.click(screen.getByRole('radio', { name: 'Moving' }));
    await waitFor(() => expect(drawing()).not.toBeNull());
    expect(asked.map((url) => url.searchParams.get('form'))).toEqual(['motion', 'panels']);
  });

  it('is mirrored where the exercise has sides', async () => {
    const user = show(link, 'EACH');
    await user.click(screen.getByRole('radio', { name: 'Left' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('side')).toBe('LEFT'));
  });

  it('has no side to choose where both work together', () => {
    show();
    expect(screen.queryByRole('radio', { name: 'Left' })).toBeNull();
  });

  it('stands still for whoever asked the system for less motion, position by position', async () => {
    const plain = window.matchMedia.bind(window);
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(plain(media), { matches: media.includes('reduced-motion') || media.includes('reduce') }),
    );
    show();
    await waitFor(() => expect(drawing()).not.toBeNull());
    expect(moving()).toBe('false');
    expect(asked.map((url) => url.searchParams.get('form'))).toEqual(['panels']);
  });

  it('keeps the choice of still figures for the person', async () => {
    localStorage.setItem(`rehab.figures.${me.therapist.username}`, 'still');
    const user = show();
    await user.click(await screen.findByRole('radio', { name: 'Moving' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('form')).toBe('still'));
    await user.click(screen.getByRole('button', { name: 'Play' }));
    await waitFor(() => expect(asked.at(-1)?.searchParams.get('form')).toBe('motion'));
    expect(moving()).toBe('true');
  });

  it('says that there is none, with nothing to press then', () => {
    show(null);
    expect(screen.getByText('No figure yet')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be asked for again', async () => {
    server.use(http.get(SVG, () => new HttpResponse(null, { status: 404 }), { once: true }));
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(drawing()).not.toBeNull());
  });
});

describe('what gets into the page', () => {
  it('is drawing and nothing else', () => {
    const svg = parseFigure(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="x()"><script>x()</script>' +
        '<foreignObject/><a href="https://example.org"><path/></a><use href="#a"/><use xlink:href="//example.org/b#c"/>' +
        '<path onclick="x()" d="M0 0"/><set attributeName="href" to="javascript:x()"/></svg>',
    );
    expect(svg.outerHTML).not.toMatch(/script|onload|onclick|example|foreignObject|<set/);
    expect(svg.querySelectorAll('use')).toHaveLength(2);
    expect(svg.querySelector('use')?.getAttribute('href')).toBe('#a');
  });

  it('is never a page or broken text', () => {
    expect(() => parseFigure('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toThrow();
    expect(() => parseFigure('<svg xmlns="http://www.w3.org/2000/svg"><path>')).toThrow();
  });
});
