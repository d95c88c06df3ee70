import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { components } from './generated/prescription-service';
import type { DraftRoutine } from './model';

/** What a prescription asks of somebody's time, from the least to the most that is ordered; rough. */
export type Burden = components['schemas']['Burden'];

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
