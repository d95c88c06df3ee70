import type { FigureScript } from '@/api/figureScript';

/** A standing figure with both feet on the floor, seen from ahead and aside. */
export const standing = (label: string): FigureScript => ({
  view: { azimuth: 55, elevation: 8 },
  cycle: 'THERE_AND_BACK',
  keys: [{ label, moveSeconds: 1.5, holdSeconds: 1, pose: {} }],
  contacts: [
    { part: 'LEFT_FOOT', surface: 'FLOOR' },
    { part: 'RIGHT_FOOT', surface: 'FLOOR' },
  ],
  alt: label,
});
