import { queryOptions } from '@tanstack/react-query';
import { call, match, once, valueOf } from './call';
import type { Change, ExerciseContent, ExerciseDraft, ItemState } from './content';
import type { ExerciseSummary, Maybe, Page } from './model';

/** The working draft of an own exercise; asking for it on a published one starts the next revision. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalog', 'draft', id],
    queryFn: ({ signal }) => call<ExerciseDraft>('catalog', `/exercises/${id}/draft`, { signal }),
  });

export const createExercise = (content: ExerciseContent, key: string) =>
  call<ExerciseDraft>('catalog', '/exercises', { method: 'POST', headers: once(key), body: { content } });

export const saveExercise = (id: string, content: ExerciseContent, etag: string) =>
  call<ExerciseDraft>('catalog', `/exercises/${id}/draft`, {
    method: 'PUT',
    headers: match(etag),
    body: content,
  });

/** An own draft made from another exercise, shared or own. */
export const copyExercise = (id: string, key: string) =>
  call<ExerciseDraft>('catalog', `/exercises/${id}/copies`, { method: 'POST', headers: once(key) });

/** What differs between two revisions; `draft` stands for what was saved last. */
export const differencesQuery = (itemId: string, from: number, to: number | 'draft') =>
  queryOptions({
    queryKey: ['catalog', 'differences', itemId, from, to],
    queryFn: async ({ signal }) => {
      const all = await valueOf(
        call<{ changes: Change[] }>('catalog', `/items/${itemId}/differences`, {
          query: { from, to },
          signal,
        }),
      );
      return all.changes;
    },
  });

/** Freezes the draft as the next revision and puts it into the queue. */
export const submit = (itemId: string, etag: string) =>
  call<unknown>('catalog', `/items/${itemId}/submission`, { method: 'POST', headers: match(etag) });

export interface MadeDecision {
  decision: 'PUBLISHED' | 'RETURNED' | 'SIGNED_OFF' | 'RETIRED';
  reviewerName: string;
  comment?: Maybe<string>;
  reviewedOn: string;
  reviewDue?: Maybe<string>;
  decidedAt: string;
}
export interface Revision {
  revision: number;
  title: string;
  author?: Maybe<string>;
  authorName?: Maybe<string>;
  /** When it was submitted, or came with a release. */
  at: string;
  decisions: MadeDecision[];
}

/** Where an item stands, and its revisions, newest first, with what was decided about each. */
export const historyQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['catalog', 'history', itemId],
    queryFn: ({ signal }) =>
      valueOf(
        call<{ item: ItemState; items: Revision[] }>('catalog', `/items/${itemId}/revisions`, { signal }),
      ),
  });

/** The clinic's own exercises, drafts and retired ones included. */
export const ownExercisesQuery = queryOptions({
  queryKey: ['catalog', 'exercises', 'own'],
  queryFn: async ({ signal }) => {
    const query = { own: true, status: 'ALL', limit: 100 };
    return (await valueOf(call<Page<ExerciseSummary>>('catalog', '/exercises', { query, signal }))).items;
  },
});

/** The exercises in use, by name: for a choice among all of them. */
export const publishedQuery = queryOptions({
  queryKey: ['catalog', 'exercises', 'published'],
  queryFn: async ({ signal }) => {
    const query = { limit: 100 };
    return (await valueOf(call<Page<ExerciseSummary>>('catalog', '/exercises', { query, signal }))).items;
  },
});

/** What a reviewer sent back and the author has not submitted again. */
export function returned(history: { item: ItemState; items: Revision[] }): MadeDecision | undefined {
  const last = history.items[0]?.decisions.at(-1);
  return history.item.draftOpen && history.item.inReview == null && last?.decision === 'RETURNED'
    ? last
    : undefined;
}
