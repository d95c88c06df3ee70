import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, valueOf } from './call';
import { match, once } from './headers';
import type { Maybe, Page, SessionView } from './model';

export type ReviewRule =
  | 'STOP_LIST_SYMPTOM'
  | 'PAIN_HIGH'
  | 'PAIN_RISE'
  | 'STOP_FOR_PAIN'
  | 'SILENCE'
  | 'MISSED_IN_A_ROW'
  | 'OVER_DOSE'
  | 'COMMENT'
  | 'RED_FLAG'
  | 'FLARE'
  | 'PROGRESSION_PROPOSAL'
  | 'RECALLED_CONTENT';
export type Tier = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW';

export interface Evidence {
  what:
    | 'SESSION'
    | 'SYMPTOM_REPORT'
    | 'SILENCE'
    | 'MISSED_SESSIONS'
    | 'WEEK'
    | 'RED_FLAG_ANSWERS'
    | 'FOLLOW_UP'
    | 'PROPOSAL'
    | 'RECALL';
  /** The patient's local day. */
  day: string;
  prescriptionId?: Maybe<string>;
  sessionId?: Maybe<string>;
  numbers: Partial<Record<string, number>>;
  /** The session was entered in error, as is known by now. */
  takenBack: boolean;
}

export interface ReviewTask {
  taskId: string;
  patientId: string;
  rule: ReviewRule;
  tier: Tier;
  state: 'OPEN' | 'DONE';
  mine: boolean;
  openedAt: string;
  dueAt: string;
  overdue: boolean;
  escalatedAt?: Maybe<string>;
  /** The newest, newest first. */
  evidence: Evidence[];
  evidenceCount: number;
  etag: string;
}

export const DISPOSITIONS = [
  'CONTACTED',
  'PLAN_CHANGED',
  'WATCHING',
  'REFERRED',
  'NO_ACTION_NEEDED',
  'ENTERED_IN_ERROR',
  'OTHER',
] as const;
export type DispositionCode = (typeof DISPOSITIONS)[number];

export interface Reply {
  replyId: string;
  sessionId: string;
  text: string;
  by?: Maybe<string>;
  at: string;
  readAt?: Maybe<string>;
}

/** What changes with a disposition, wherever it is shown. */
export const TASKS = 'review-tasks';

export type Owner = 'MINE' | 'TEAM';

/** By tier, then by due time. */
export const tasksQuery = (owner: Owner) =>
  infiniteQueryOptions({
    queryKey: [TASKS, owner],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      valueOf(
        call<Page<ReviewTask>>('adherence', '/review-tasks', {
          query: { owner, state: 'OPEN', limit: 50, cursor: pageParam },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Open ones; of those that were opened last. */
export const patientTasksQuery = (patientId: string) =>
  queryOptions({
    queryKey: [TASKS, 'patient', patientId],
    queryFn: async ({ signal }) => {
      const path = `/patients/${patientId}/review-tasks`;
      const page = await valueOf(
        call<Page<ReviewTask>>('adherence', path, { query: { limit: 100 }, signal }),
      );
      return page.items.filter(({ state }) => state === 'OPEN');
    },
  });

/** Only what was seen is closed: evidence that arrived since is not disposed of unseen. */
export const disposeTask = (
  task: ReviewTask,
  body: { code: DispositionCode; comment?: string },
  key: string,
) =>
  call<ReviewTask>('adherence', `/review-tasks/${task.taskId}/disposition`, {
    method: 'POST',
    headers: { ...once(key), ...match(task.etag) },
    body,
  });

export const sessionQuery = (patientId: string, sessionId: string) =>
  queryOptions({
    queryKey: ['adherence', patientId, 'sessions', sessionId],
    queryFn: ({ signal }) =>
      valueOf(call<SessionView>('adherence', `/patients/${patientId}/sessions/${sessionId}`, { signal })),
  });

/** Newest first. */
export const repliesQuery = (patientId: string) =>
  queryOptions({
    queryKey: [TASKS, 'replies', patientId],
    queryFn: async ({ signal }) => {
      const path = `/patients/${patientId}/replies`;
      return (await valueOf(call<Page<Reply>>('adherence', path, { query: { limit: 100 }, signal }))).items;
    },
  });

export const replyToComment = (taskId: string, body: { sessionId: string; text: string }, key: string) =>
  call<Reply>('adherence', `/review-tasks/${taskId}/replies`, { method: 'POST', headers: once(key), body });

/** By the patient; the first time counts. */
export const markReplyRead = (patientId: string, replyId: string) =>
  call<undefined>('adherence', `/patients/${patientId}/replies/${replyId}/read`, { method: 'PUT' });
