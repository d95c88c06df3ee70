import { queryOptions } from '@tanstack/react-query';
import { answered, catalog, value, type Answer } from './client';
import type { components } from './generated/catalog-service';
import { match, once } from './headers';
import type { Change, ExerciseContent, ExerciseDraft, ItemState } from './content';
import type { ExerciseSummary, Maybe, Page } from './model';

type Content = components['schemas']['ExerciseContent'];

/** The working draft of an own exercise; asking for it on a published one starts the next revision. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalog', 'draft', id],
    queryFn: async ({ signal }) =>
      (await answered(
        catalog.GET('/exercises/{exerciseId}/draft', { params: { path: { exerciseId: id } }, signal }),
      )) as Answer<ExerciseDraft>,
  });

export async function createExercise(content: ExerciseContent, key: string) {
  return (await answered(
    catalog.POST('/exercises', { params: { header: once(key) }, body: { content: content as Content } }),
  )) as Answer<ExerciseDraft>;
}

export async function saveExercise(id: string, content: ExerciseContent, etag: string) {
  return (await answered(
    catalog.PUT('/exercises/{exerciseId}/draft', {
      params: { path: { exerciseId: id }, header: match(etag) },
      body: content as Content,
    }),
  )) as Answer<ExerciseDraft>;
}

/** An own draft made from another exercise, shared or own. */
export async function copyExercise(id: string, key: string) {
  return (await answered(
    catalog.POST('/exercises/{exerciseId}/copies', {
      params: { path: { exerciseId: id }, header: once(key) },
    }),
  )) as Answer<ExerciseDraft>;
}

/** What differs between two revisions; `draft` stands for what was saved last. */
export const differencesQuery = (itemId: string, from: number, to: number | 'draft') =>
  queryOptions({
    queryKey: ['catalog', 'differences', itemId, from, to],
    queryFn: async ({ signal }): Promise<Change[]> => {
      const query = { from: String(from), to: String(to) };
      const all = await value(
        catalog.GET('/items/{itemId}/differences', { params: { path: { itemId }, query }, signal }),
      );
      return all.changes;
    },
  });

/** Freezes the draft as the next revision and puts it into the queue. */
export async function submit(itemId: string, etag: string) {
  await value(
    catalog.POST('/items/{itemId}/submission', { params: { path: { itemId }, header: match(etag) } }),
  );
}

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
    queryFn: async ({ signal }) =>
      (await value(catalog.GET('/items/{itemId}/revisions', { params: { path: { itemId } }, signal }))) as {
        item: ItemState;
        items: Revision[];
      },
  });

/** The clinic's own exercises, drafts and retired ones included. */
export const ownExercisesQuery = queryOptions({
  queryKey: ['catalog', 'exercises', 'own'],
  queryFn: async ({ signal }) => {
    const query = { own: true, status: 'ALL', limit: 100 } as const;
    return ((await value(catalog.GET('/exercises', { params: { query }, signal }))) as Page<ExerciseSummary>)
      .items;
  },
});

/** The exercises in use, by name: for a choice among all of them. */
export const publishedQuery = queryOptions({
  queryKey: ['catalog', 'exercises', 'published'],
  queryFn: async ({ signal }) => {
    const query = { limit: 100 };
    return ((await value(catalog.GET('/exercises', { params: { query }, signal }))) as Page<ExerciseSummary>)
      .items;
  },
});

/** What a reviewer sent back and the author has not submitted again. */
export function returned(history: { item: ItemState; items: Revision[] }): MadeDecision | undefined {
  const last = history.items[0]?.decisions.at(-1);
  return history.item.draftOpen && history.item.inReview == null && last?.decision === 'RETURNED'
    ? last
    : undefined;
}
