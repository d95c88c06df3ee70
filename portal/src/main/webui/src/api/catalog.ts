import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { catalog, value } from './client';
import type { paths } from './generated/catalog-service';
import type { Exercise, ExerciseResults, Page, SourceDocument } from './model';

/** What is looked for. An empty list = any. */
export interface ExerciseFilter {
  q: string;
  region: readonly string[];
  type: readonly string[];
  position: readonly string[];
  equipment: readonly string[];
  muscle: readonly string[];
  when: readonly string[];
  sides: readonly string[];
  /** Hazards to avoid. */
  without: readonly string[];
  /** At most one each, as lists, so that all filters are handled alike. */
  own: readonly string[];
  status: readonly string[];
  /** `es`: the words are looked for in the Spanish texts too. */
  language: readonly string[];
}

type ListQuery = paths['/exercises']['get']['parameters']['query'];

const PAGE = 24;
const any = (codes: readonly string[]) => (codes.length === 0 ? undefined : codes);

/** Published exercises plus drafts, which are shown but cannot be assigned, unless a status is asked for. */
export const exercisesQuery = (filter: ExerciseFilter) =>
  infiniteQueryOptions({
    queryKey: ['catalog', 'exercises', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<ExerciseResults> => {
      const query = {
        q: filter.q.trim() === '' ? undefined : filter.q.trim(),
        region: any(filter.region),
        type: any(filter.type),
        position: any(filter.position),
        equipment: any(filter.equipment),
        muscle: any(filter.muscle),
        when: any(filter.when),
        sides: any(filter.sides),
        without: any(filter.without),
        own: filter.own[0] === undefined ? undefined : filter.own[0] === 'true',
        status: filter.status[0] ?? 'ALL',
        language: filter.language[0],
        facets: pageParam === undefined ? true : undefined,
        limit: PAGE,
        cursor: pageParam,
      };
      // The codes come from an address or from the catalog's own counts; the catalog refuses what it does not know.
      return value(catalog.GET('/exercises', { params: { query: query as ListQuery }, signal }));
    },
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

/** An exercise as it was when it was prescribed: a revision never changes. */
export const revisionQuery = (slugOrId: string, number: number) =>
  queryOptions({
    queryKey: ['catalog', 'exercise', slugOrId, 'revision', number],
    queryFn: async ({ signal }) =>
      (await value(
        catalog.GET('/exercises/{slugOrId}/revisions/{revision}', {
          params: { path: { slugOrId, revision: number } },
          signal,
        }),
      )) as Exercise,
    staleTime: Infinity,
  });

/** The documents that the claims come from. */
export const sourcesQuery = queryOptions({
  queryKey: ['catalog', 'sources'],
  queryFn: async ({ signal }) =>
    ((await value(catalog.GET('/sources', { signal }))) as Page<SourceDocument>).items,
  staleTime: 60 * 60_000,
});
