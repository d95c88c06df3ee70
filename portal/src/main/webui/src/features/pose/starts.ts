import type { FigureScript } from '@/api/figureScript';

const view = { azimuth: 55, elevation: 8 };

export const standing = (label: string): FigureScript => ({
  view,
  cycle: 'THERE_AND_BACK',
  keys: [{ label, moveSeconds: 1.5, holdSeconds: 1, pose: {} }],
  contacts: [
    { part: 'LEFT_FOOT', surface: 'FLOOR' },
    { part: 'RIGHT_FOOT', surface: 'FLOOR' },
  ],
  alt: label,
});

/** What a new figure can begin with. */
export const STARTS = [{ name: 'startStanding', script: standing }] as const;
