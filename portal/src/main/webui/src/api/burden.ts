import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { DraftRoutine, Maybe, Range } from './model';

/** What a prescription asks of somebody. Minutes are rough: repetitions take a configured time. */
export interface BurdenEstimate {
  minutesPerDay: Range;
  minutesPerWeek: Range;
  exercisesPerDay: Range;
  /** Which of them is past the number that the clinic configured. */
  warnings: { code: string; limit?: Maybe<number> }[];
}

export const burdenQuery = (routines: readonly DraftRoutine[]) =>
  queryOptions({
    queryKey: ['burden', routines],
    queryFn: async ({ signal }) =>
      (
        await call<BurdenEstimate>('prescription', '/burden-estimates', {
          method: 'POST',
          body: { routines },
          signal,
        })
      ).value,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
