import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextPace, play } from './conductor';

describe('how many figures step in one frame', () => {
  it('falls at once when a frame comes late, and rises carefully from then on', () => {
    const late = nextPace({ share: 10, growth: 0.1 }, 33, 30);
    expect(late).toEqual({ share: 8, growth: 0.02 });
    expect(nextPace(late, 16.7, 30).share).toBeCloseTo(8.02);
  });

  it('rises to all of them while frames are on time', () => {
    expect(nextPace({ share: 10, growth: 0.1 }, 16.7, 30).share).toBeCloseTo(10.1);
    expect(nextPace({ share: 30, growth: 0.1 }, 16.7, 30).share).toBe(30);
  });

  it('never leaves a figure standing', () => {
    expect(nextPace({ share: 1, growth: 0.02 }, 200, 32).share).toBe(4);
    expect(nextPace({ share: 1, growth: 0.02 }, 200, 1).share).toBe(1);
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
