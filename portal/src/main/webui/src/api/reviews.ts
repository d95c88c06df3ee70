import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, once, valueOf } from './call';
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
    queryFn: ({ pageParam, signal }) =>
      valueOf(
        call<Page<ReviewItem>>('catalog', '/reviews', {
          query: { ...filter, limit: 50, cursor: pageParam },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });

export const reviewCountsQuery = queryOptions({
  queryKey: ['catalog', 'reviews', 'summary'],
  queryFn: async ({ signal }) =>
    (await valueOf(call<{ counts: ReviewCount[] }>('catalog', '/reviews/summary', { signal }))).counts,
});

export interface Decision {
  comment?: string;
  reviewDue?: string;
}
export type DecisionKind = 'publication' | 'return' | 'sign-off';

/** Publishing, returning and signing off are final; the server keeps who, when and why. */
export const decide = (itemId: string, revision: number, what: DecisionKind, body: Decision, key: string) =>
  call<unknown>('catalog', `/items/${itemId}/revisions/${revision}/${what}`, {
    method: 'POST',
    headers: once(key),
    body,
  });

export const retire = (itemId: string, reason: string, key: string) =>
  call<unknown>('catalog', `/items/${itemId}/retirement`, {
    method: 'POST',
    headers: once(key),
    body: { reason },
  });

/** An exercise as one of its revisions shows it. */
export const contentQuery = (exerciseId: string, revision: number) =>
  queryOptions({
    queryKey: ['catalog', 'exercise', exerciseId, 'revision', revision],
    queryFn: ({ signal }) =>
      valueOf(call<Exercise>('catalog', `/exercises/${exerciseId}/revisions/${revision}`, { signal })),
    staleTime: Infinity,
  });

export interface TranslationTexts {
  language: string;
  /** The English text has moved on since. */
  stale: boolean;
  texts: { path: string; english: string; text: string }[];
}

export const translationQuery = (itemId: string, revision: number) =>
  queryOptions({
    queryKey: ['catalog', 'translation', itemId, revision],
    queryFn: ({ signal }) =>
      valueOf(call<TranslationTexts>('catalog', `/translations/${itemId}/revisions/${revision}`, { signal })),
  });
