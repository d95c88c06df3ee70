import { putSession } from '@/api/adherence';
import { asProblem } from '@/api/problem';
import type { SessionDraft } from './draft';
import { toBody } from './draft';

/** A finished session that the service has not acknowledged yet. */
export interface Waiting {
  draft: SessionDraft;
  /** Set when the service refused it for good: sending again would not help, the patient has to look. */
  refused?: string;
}

export type SendResult = 'sent' | 'waiting' | 'refused';

const listeners = new Set<() => void>();
const memory = new Map<string, Waiting[]>();
const sending = new Map<string, Promise<void>>();
const lastTried = new Map<string, number>();
const NONE: Waiting[] = [];
const JUST_NOW_MS = 5000;

const keyOf = (patientId: string) => `rehab.outbox.${patientId}`;

export function waitingSessions(patientId: string): Waiting[] {
  const known = memory.get(patientId);
  if (known !== undefined) return known;
  let read = NONE;
  try {
    read = JSON.parse(localStorage.getItem(keyOf(patientId)) ?? '[]') as Waiting[];
  } catch {
    // unreadable or no storage: start empty
  }
  memory.set(patientId, read);
  return read;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Stored first, sent afterwards: from here on nothing is lost, whatever happens to the page or the network. */
export async function handOver(patientId: string, draft: SessionDraft): Promise<SendResult> {
  const others = waitingSessions(patientId).filter((item) => item.draft.sessionId !== draft.sessionId);
  store(patientId, [...others, { draft }]);
  // A run that is under way may have begun before this one was stored.
  await sending.get(patientId);
  await flush(patientId);
  const left = waitingSessions(patientId).find((item) => item.draft.sessionId === draft.sessionId);
  if (left === undefined) return 'sent';
  return left.refused === undefined ? 'waiting' : 'refused';
}

/** Sends whatever waits, each under the id it was made with. Calls at the same time share one run. */
export function flush(patientId: string): Promise<void> {
  const running = sending.get(patientId);
  if (running !== undefined) return running;
  const run = sendAll(patientId).finally(() => sending.delete(patientId));
  sending.set(patientId, run);
  lastTried.set(patientId, Date.now());
  return run;
}

/** As `flush`, unless it was tried just now. */
export async function flushUnlessJustTried(patientId: string): Promise<void> {
  if (Date.now() - (lastTried.get(patientId) ?? 0) > JUST_NOW_MS) await flush(patientId);
}

/** Takes a refused session out again, to be changed. */
export function takeBack(patientId: string, sessionId: string): SessionDraft | undefined {
  const all = waitingSessions(patientId);
  store(
    patientId,
    all.filter((item) => item.draft.sessionId !== sessionId),
  );
  return all.find((item) => item.draft.sessionId === sessionId)?.draft;
}

async function sendAll(patientId: string): Promise<void> {
  for (const item of waitingSessions(patientId)) {
    if (item.refused !== undefined) continue;
    const id = item.draft.sessionId;
    try {
      await putSession(patientId, id, toBody(item.draft));
      store(
        patientId,
        waitingSessions(patientId).filter((one) => one.draft.sessionId !== id),
      );
    } catch (error) {
      const problem = asProblem(error);
      if (problem.passing || problem.kind === 'signed-out') continue;
      const refused = problem.fields.map((field) => field.message).join(' ') || problem.message;
      store(
        patientId,
        waitingSessions(patientId).map((one) => (one.draft.sessionId === id ? { ...one, refused } : one)),
      );
    }
  }
}

function store(patientId: string, items: Waiting[]): void {
  memory.set(patientId, items);
  try {
    localStorage.setItem(keyOf(patientId), JSON.stringify(items));
  } catch {
    // the memory of this page still has it
  }
  listeners.forEach((listener) => listener());
}

/** For tests: as if the page had been loaded anew. */
export function forgetMemory(): void {
  memory.clear();
  lastTried.clear();
}
