import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { DraftRoutine, Range } from './model';

/** What a prescription asks of somebody's time, from the least to the most that is ordered; rough. */
export interface Burden {
  /** On the fullest day. */
  minutesPerDay: Range;
  minutesPerWeek: Range;
  /** Different exercises on that day. */
  exercisesPerDay: number;
  /** Each routine once, in their order. */
  routineMinutes: Range[];
  /** Where a configured number is passed: a question to the therapist and no more. */
  warnings: { kind: string; limit: number; figure: number }[];
}

export const burdenQuery = (routines: readonly DraftRoutine[]) =>
  queryOptions({
    queryKey: ['burden', routines],
    queryFn: async ({ signal }) =>
      (
        await call<Burden>('prescription', '/burden-estimates', {
          method: 'POST',
          body: { routines },
          signal,
        })
      ).value,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
