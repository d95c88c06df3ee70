import type { SessionDraft } from './draft';

/** Sessions being entered, kept on the device per patient and routine until they are handed to the outbox. */
const keyOf = (patientId: string, routineId: string) => `rehab.session.${patientId}.${routineId}`;

export function readDraft(patientId: string, routineId: string): SessionDraft | undefined {
  try {
    const text = localStorage.getItem(keyOf(patientId, routineId));
    return text === null ? undefined : (JSON.parse(text) as SessionDraft);
  } catch {
    return undefined;
  }
}

export function writeDraft(patientId: string, draft: SessionDraft): void {
  try {
    localStorage.setItem(keyOf(patientId, draft.routine.routineId), JSON.stringify(draft));
  } catch {
    // no room or no storage: the page goes on, only a reload would lose it
  }
}

export function forgetDraft(patientId: string, routineId: string): void {
  try {
    localStorage.removeItem(keyOf(patientId, routineId));
  } catch {
    // nothing was kept
  }
}
