import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { catalog, value } from './client';
import type { components } from './generated/catalog-service';
import type { Exercise, ExerciseSummary, Page, SourceDocument } from './model';

type Codes = components['schemas'];

/** One value each; empty = any. */
export interface ExerciseFilter {
  q: string;
  region: Codes['Region'] | '';
  type: Codes['ExerciseType'] | '';
  position: Codes['Position'] | '';
  equipment: Codes['Equipment'] | '';
}

const chosen = <C extends string>(code: C | ''): C[] | undefined => (code === '' ? undefined : [code]);

/** Published exercises plus drafts, which are shown but cannot be assigned. */
export const exercisesQuery = (filter: ExerciseFilter) =>
  infiniteQueryOptions({
    queryKey: ['catalog', 'exercises', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (await value(
        catalog.GET('/exercises', {
          params: {
            query: {
              q: filter.q.trim() === '' ? undefined : filter.q.trim(),
              region: chosen(filter.region),
              type: chosen(filter.type),
              position: chosen(filter.position),
              equipment: chosen(filter.equipment),
              status: 'ALL',
              limit: 50,
              cursor: pageParam,
            },
          },
          signal,
        }),
      )) as Page<ExerciseSummary>,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
    staleTime: 5 * 60_000,
  });

export const exerciseQuery = (slugOrId: string) =>
  queryOptions({
    queryKey: ['catalog', 'exercise', slugOrId],
    queryFn: async ({ signal }) =>
      (await value(
        catalog.GET('/exercises/{slugOrId}', { params: { path: { slugOrId } }, signal }),
      )) as Exercise,
    staleTime: 5 * 60_000,
  });

/** The documents that the claims come from. */
export const sourcesQuery = queryOptions({
  queryKey: ['catalog', 'sources'],
  queryFn: async ({ signal }) =>
    ((await value(catalog.GET('/sources', { signal }))) as Page<SourceDocument>).items,
  staleTime: 60 * 60_000,
});
