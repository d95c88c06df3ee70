import type { ExerciseFilter } from '@/api/catalog';

export const NO_FILTER: ExerciseFilter = { q: '', region: '', type: '', position: '', equipment: '' };

export const FILTERS = ['region', 'type', 'position', 'equipment'] as const;
export type FilterName = (typeof FILTERS)[number];

export function isFiltered(filter: ExerciseFilter): boolean {
  return Object.values(filter).some((value: string) => value !== '');
}

/** The catalog's codes, as its contract lists them. */
export const CODES: { [N in FilterName]: readonly Exclude<ExerciseFilter[N], ''>[] } = {
  region: [
    'CHEST',
    'ANTERIOR_SHOULDER',
    'POSTERIOR_SHOULDER',
    'SHOULDER_GIRDLE',
    'SCAPULAR',
    'UPPER_BACK',
    'THORACIC_SPINE',
    'WHOLE_SPINE',
    'NECK',
    'CORE',
    'BACK_EXTENSORS',
    'UPPER_ARM',
  ],
  type: ['STRETCH', 'MOBILITY', 'STRENGTHENING', 'STABILISATION'],
  position: ['STANDING', 'SEATED', 'SEATED_FLOOR', 'PRONE', 'QUADRUPED', 'KNEELING', 'SUPPORT'],
  equipment: [
    'DOORWAY',
    'CORNER',
    'CHAIR',
    'WALL',
    'PILLOW',
    'WEIGHTS',
    'TUBING',
    'ANCHOR',
    'MAT',
    'FLOOR',
    'TIMER',
  ],
};
