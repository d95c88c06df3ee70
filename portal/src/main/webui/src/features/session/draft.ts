import type { SessionBody, SessionSet, SetSide, StopReason, TodayRoutine, VersionLine } from '@/api/model';

/** One set of the plan. `amount` stays undefined until the patient says what they did: nothing is assumed. */
export interface SetEntry {
  number: number;
  side: SetSide;
  planned: number;
  /** Beyond the smallest number of sets that the plan asks for. */
  optional: boolean;
  amount?: number;
}

export interface LineEntry {
  lineId: string;
  sets: SetEntry[];
  stopReason?: StopReason;
  painDuring?: number;
}

/** A session while it is being entered; carries its routine along, so that a reload without a network loses nothing. */
export interface SessionDraft {
  sessionId: string;
  routine: TodayRoutine;
  startedAt: string;
  zoneId: string;
  step: number;
  painBefore?: number;
  painAfter?: number;
  effort?: number;
  note: string;
  skipReason?: string;
  lateReason?: string;
  lines: LineEntry[];
}

export function newDraft(
  routine: TodayRoutine,
  sessionId: string,
  startedAt: string,
  zoneId: string,
): SessionDraft {
  return {
    sessionId,
    routine,
    startedAt,
    zoneId,
    step: 0,
    note: '',
    lines: routine.lines.map((line) => ({ lineId: line.lineId, sets: plannedSets(line) })),
  };
}

export function plannedSets({ dose, side }: Pick<VersionLine, 'dose' | 'side'>): SetEntry[] {
  const sides: SetSide[] = side === 'EACH' ? ['LEFT', 'RIGHT'] : [side];
  return Array.from({ length: dose.sets.max }, (_, index) =>
    sides.map((one) => ({
      number: index + 1,
      side: one,
      planned: dose.amount.min,
      optional: index >= dose.sets.min,
    })),
  ).flat();
}

/** The one tap: every set that the plan asks for, with its smallest planned amount; what was typed stays. */
export function asPlanned(entry: LineEntry): LineEntry {
  return {
    ...entry,
    sets: entry.sets.map((set) =>
      set.optional || set.amount !== undefined ? set : { ...set, amount: set.planned },
    ),
  };
}

export function isAsPlanned(entry: LineEntry): boolean {
  return entry.sets.every((set) => set.optional || set.amount === set.planned);
}

export function withAmount(entry: LineEntry, index: number, amount: number | undefined): LineEntry {
  return { ...entry, sets: entry.sets.map((set, at) => (at === index ? { ...set, amount } : set)) };
}

export function clearedSets(entry: LineEntry): LineEntry {
  return { ...entry, sets: entry.sets.map((set) => ({ ...set, amount: undefined })) };
}

export function doneSets(entry: LineEntry): (SetEntry & { amount: number })[] {
  return entry.sets.filter((set): set is SetEntry & { amount: number } => (set.amount ?? 0) > 0);
}

/** Nothing done and nothing stopped: then the session needs a reason why. */
export function isEmpty(draft: SessionDraft): boolean {
  return draft.lines.every((line) => doneSets(line).length === 0 && line.stopReason === undefined);
}

const LATE_DAYS = 7;

/** Older than the service takes without a reason. */
export function needsLateReason(draft: SessionDraft, now: Date): boolean {
  return now.getTime() - Date.parse(draft.startedAt) > LATE_DAYS * 86_400_000;
}

/** What goes to the service. Unsaid things are left out; they never become 0. */
export function toBody(draft: SessionDraft): SessionBody {
  const note = draft.note.trim();
  return {
    prescriptionId: draft.routine.prescriptionId,
    prescriptionVersion: draft.routine.version,
    routineId: draft.routine.routineId,
    performedAt: draft.startedAt,
    zoneId: draft.zoneId,
    source: 'PATIENT',
    painBefore: draft.painBefore,
    painAfter: draft.painAfter,
    effort: draft.effort,
    note: note === '' ? undefined : note,
    lateReason: draft.lateReason?.trim() === '' ? undefined : draft.lateReason?.trim(),
    skipReason: isEmpty(draft) ? draft.skipReason : undefined,
    lines: isEmpty(draft)
      ? []
      : draft.lines.flatMap((entry, index) => toLine(entry, draft.routine.lines[index])),
  };
}

function toLine(entry: LineEntry, line: VersionLine | undefined): SessionBody['lines'] {
  const sets: SessionSet[] = doneSets(entry).map(({ side, amount }) => ({
    side,
    amount,
    holdSeconds: line?.dose.holdSeconds?.min,
  }));
  if (sets.length === 0 && entry.stopReason === undefined) return [];
  return [{ lineId: entry.lineId, stopReason: entry.stopReason, painDuring: entry.painDuring, sets }];
}
