import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { catalog, value } from './client';
import { once } from './headers';
import type { Exercise, Maybe, Page } from './model';

export const KINDS = ['EXERCISE', 'TRANSLATION', 'SAFETY_RULE'] as const;
export type ItemKind = (typeof KINDS)[number];
export const REVIEW_STATES = ['IN_REVIEW', 'AWAITING_SIGN_OFF', 'OVERDUE', 'STALE'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export interface ReviewItem {
  itemId: string;
  kind: ItemKind;
  slug: string;
  title: string;
  revision: number;
  state: ReviewState;
  author?: Maybe<string>;
  authorName?: Maybe<string>;
  submittedAt?: Maybe<string>;
  reviewDue?: Maybe<string>;
  language?: Maybe<string>;
  shared: boolean;
}

export interface ReviewCount {
  kind: ItemKind;
  state: ReviewState;
  count: number;
}

export interface ReviewFilter {
  kind?: ItemKind;
  state?: ReviewState;
}

export const reviewsQuery = (filter: ReviewFilter) =>
  infiniteQueryOptions({
    queryKey: ['catalog', 'reviews', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, cursor: pageParam };
      return (await value(catalog.GET('/reviews', { params: { query }, signal }))) as Page<ReviewItem>;
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });

export const reviewCountsQuery = queryOptions({
  queryKey: ['catalog', 'reviews', 'summary'],
  queryFn: async ({ signal }): Promise<ReviewCount[]> =>
    (await value(catalog.GET('/reviews/summary', { signal }))).counts,
});

export interface Decision {
  comment?: string;
  reviewDue?: string;
}
export type DecisionKind = 'publication' | 'return' | 'sign-off';

/** Publishing, returning and signing off are final; the server keeps who, when and why. */
export async function decide(
  itemId: string,
  revision: number,
  what: DecisionKind,
  body: Decision,
  key: string,
): Promise<void> {
  const params = { path: { itemId, revision }, header: once(key) };
  switch (what) {
    case 'publication':
      await value(catalog.POST('/items/{itemId}/revisions/{revision}/publication', { params, body }));
      return;
    case 'sign-off':
      await value(catalog.POST('/items/{itemId}/revisions/{revision}/sign-off', { params, body }));
      return;
    case 'return': {
      const { comment = '' } = body;
      await value(catalog.POST('/items/{itemId}/revisions/{revision}/return', { params, body: { comment } }));
    }
  }
}

export async function retire(itemId: string, reason: string, key: string): Promise<void> {
  const params = { path: { itemId }, header: once(key) };
  await value(catalog.POST('/items/{itemId}/retirement', { params, body: { reason } }));
}

/** An exercise as one of its revisions shows it. */
export const contentQuery = (exerciseId: string, revision: number) =>
  queryOptions({
    queryKey: ['catalog', 'exercise', exerciseId, 'revision', revision],
    queryFn: async ({ signal }) =>
      (await value(
        catalog.GET('/exercises/{slugOrId}/revisions/{revision}', {
          params: { path: { slugOrId: exerciseId, revision } },
          signal,
        }),
      )) as Exercise,
    staleTime: Infinity,
  });

export interface TranslationComparison {
  /** The texts of the exercise, and the same in the other language: equal in shape. */
  english: object;
  translated: object;
  standing: {
    language: string;
    state: 'NONE' | 'AWAITING_SIGN_OFF' | 'PUBLISHED' | 'STALE';
    origin: 'MACHINE' | 'HUMAN';
  };
}

const ID_LENGTH = 36;

/** A translation's slug begins with the id of its exercise, a dash and the language. */
export const translationQuery = ({ itemId, slug }: { itemId: string; slug: string }) =>
  queryOptions({
    queryKey: ['catalog', 'translation', itemId, slug],
    queryFn: async ({ signal }) =>
      (await value(
        catalog.GET('/exercises/{slugOrId}/translations/{language}', {
          params: {
            path: {
              slugOrId: slug.slice(0, ID_LENGTH),
              language: slug.slice(ID_LENGTH + 1, ID_LENGTH + 3),
            },
            query: { itemId },
          },
          signal,
        }),
      )) as TranslationComparison,
  });
