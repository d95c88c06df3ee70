import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextShare, play } from './conductor';

describe('how many figures step in one frame', () => {
  it('falls at once when a frame comes late', () => {
    expect(nextShare(10, 33, 30)).toBe(8);
  });

  it('rises slowly while frames are on time, to all of them', () => {
    expect(nextShare(10, 16.7, 30)).toBeCloseTo(10.05);
    expect(nextShare(30, 16.7, 30)).toBe(30);
  });

  it('never leaves a figure standing', () => {
    expect(nextShare(1, 200, 32)).toBe(4);
    expect(nextShare(1, 200, 1)).toBe(1);
  });
});

describe('figures', () => {
  afterEach(() => vi.useRealTimers());

  it('take turns, each at its own place in its movement, and stop where they stand', () => {
    vi.useFakeTimers();
    const steps: [number, number][] = [];
    const stops = [0, 10].map((start, at) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.getCurrentTime = () => start;
      svg.setCurrentTime = (time) => steps.push([at, time]);
      return play(svg);
    });
    vi.advanceTimersByTime(1000);
    const last = (figure: number) => steps.findLast(([at]) => at === figure)?.[1] ?? NaN;
    expect(last(0)).toBeCloseTo(1, 1);
    expect(last(1)).toBeCloseTo(11, 1);

    const before = steps.length;
    stops.forEach((stop) => stop());
    vi.advanceTimersByTime(1000);
    expect(steps).toHaveLength(before);
  });
});
