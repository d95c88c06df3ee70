import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, valueOf } from './call';
import { match, once } from './headers';
import type { Contact, Maybe, Page, Patient, PatientSummary, PrescriptionStatus } from './model';
import { asProblem } from './problem';

/** The patient's record besides prescriptions: who they are, what they have, what they want, what the team noted. */
const patientPath = (patientId: string) => `/patients/${patientId}`;

/** The record with its tag, to be changed. */
export const recordQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'record'],
    queryFn: ({ signal }) => call<Patient>('prescription', patientPath(patientId), { signal }),
    staleTime: 0,
    gcTime: 0,
  });

export interface Particulars {
  name: string;
  birthDate: string;
  contact?: Contact;
  language: 'en' | 'es';
  timeZone: string;
}

export const changePatient = (patientId: string, body: Particulars, etag: string) =>
  call<Patient>('prescription', patientPath(patientId), { method: 'PUT', headers: match(etag), body });

export const archivePatient = (patientId: string, reason: string, key: string) =>
  post<Patient>(`${patientPath(patientId)}/archive`, { reason }, key);

export const restorePatient = (patientId: string, reason: string, key: string) =>
  post<Patient>(`${patientPath(patientId)}/restoration`, { reason }, key);

export interface RunningPrescription {
  id: string;
  status: PrescriptionStatus;
}

/** What has to be stopped before the patient can be archived, if that is why it was refused. */
export function runningOf(error: unknown): RunningPrescription[] | undefined {
  const problem = asProblem(error);
  if (problem.code !== 'prescriptions-running') return undefined;
  return (problem.body as { prescriptions?: RunningPrescription[] }).prescriptions ?? [];
}

export const archivedQuery = queryOptions({
  queryKey: ['patients', 'archived'],
  queryFn: async ({ signal }) => {
    const query = { archived: true, limit: 100 };
    const page = await valueOf(call<Page<PatientSummary>>('prescription', '/patients', { query, signal }));
    return page.items;
  },
});

/** Somebody of the clinic who may be the one to be registered. */
export interface PossibleDuplicate {
  name: string;
  birthDate: string;
  registeredOn: string;
  leadName?: Maybe<string>;
  mine: boolean;
  archived?: boolean;
  /** Only when the caller may open the record. */
  patientId?: Maybe<string>;
}

export function duplicatesOf(error: unknown): PossibleDuplicate[] | undefined {
  const problem = asProblem(error);
  if (problem.code !== 'possible-duplicate') return undefined;
  return (problem.body as { matches?: PossibleDuplicate[] }).matches ?? [];
}

export interface PatientCondition {
  id: string;
  code: string;
  since?: Maybe<string>;
  /** Completed weeks of pregnancy on `weekOn`. */
  week?: Maybe<number>;
  weekOn?: Maybe<string>;
  status: 'ACTIVE' | 'CLEARED' | 'ENTERED_IN_ERROR';
  recordedAt: string;
  recordedByName: string;
  endedAt?: Maybe<string>;
  endedByName?: Maybe<string>;
  endReason?: Maybe<string>;
}

export interface NewCondition {
  code: string;
  since?: string;
  week?: number;
  weekOn?: string;
}

/** A condition after a change of it, and which prescriptions the change put on hold. */
export interface ConditionChange {
  condition: PatientCondition;
  held: string[];
  screening?: Maybe<{ prescriptions: number; state: 'CLEAR' | 'HELD' | 'NOT_CHECKED' }>;
}

export const patientConditionsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'conditions'],
    queryFn: ({ signal }) => list<PatientCondition>(`${patientPath(patientId)}/conditions`, signal),
  });

export const recordCondition = (patientId: string, body: NewCondition, key: string) =>
  post<ConditionChange>(`${patientPath(patientId)}/conditions`, body, key);

export const endCondition = (
  patientId: string,
  conditionId: string,
  how: 'clearance' | 'entered-in-error',
  reason: string,
  key: string,
) => post<ConditionChange>(`${patientPath(patientId)}/conditions/${conditionId}/${how}`, { reason }, key);

export type GoalStatus = 'OPEN' | 'ACHIEVED' | 'DROPPED';

/** What the patient wants to be able to do, from 0 (not at all) to 10 (as well as before). */
export interface GoalContent {
  activity: string;
  baseline?: Maybe<number>;
  target?: Maybe<number>;
  due?: Maybe<string>;
}
export interface Goal extends GoalContent {
  id: string;
  status: GoalStatus;
  reason?: Maybe<string>;
  setAt: string;
  changedAt: string;
  authorName: string;
  etag: string;
}

export const goalsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['patient', patientId, 'goals'],
    queryFn: ({ signal }) => list<Goal>(`${patientPath(patientId)}/goals`, signal),
  });

export const setGoal = (patientId: string, body: GoalContent, key: string) =>
  post<Goal>(`${patientPath(patientId)}/goals`, body, key);

export const changeGoal = (
  patientId: string,
  goal: Goal,
  change: Partial<GoalContent & { status: GoalStatus; reason: string }>,
) => {
  const { activity, baseline, target, due, status } = goal;
  return valueOf(
    call<Goal>('prescription', `${patientPath(patientId)}/goals/${goal.id}`, {
      method: 'PUT',
      headers: match(goal.etag),
      body: { activity, baseline, target, due, status, ...change },
    }),
  );
};

/** Kept for good; what was wrong is put right by another note that names it. */
export interface ClinicalNote {
  id: string;
  text: string;
  authorName: string;
  writtenAt: string;
  corrects?: Maybe<string>;
  correctedBy?: Maybe<string>;
}

export const notesQuery = (patientId: string) =>
  infiniteQueryOptions({
    queryKey: ['patient', patientId, 'notes'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      valueOf(
        call<Page<ClinicalNote>>('prescription', `${patientPath(patientId)}/notes`, {
          query: { limit: 10, cursor: pageParam },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const writeNote = (patientId: string, body: { text: string; corrects?: string }, key: string) =>
  post<ClinicalNote>(`${patientPath(patientId)}/notes`, body, key);

async function list<T>(path: string, signal: AbortSignal): Promise<T[]> {
  return (await call<{ items: T[] }>('prescription', path, { signal })).value.items;
}

function post<T>(path: string, body: unknown, key: string): Promise<T> {
  return valueOf(call<T>('prescription', path, { method: 'POST', headers: once(key), body }));
}
