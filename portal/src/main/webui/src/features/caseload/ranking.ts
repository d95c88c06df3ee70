import type { CaseloadItem } from '@/api/model';

/** Why a patient stands where they do; the first reason decides the rank, the others are shown with it. */
export type Reason =
  | { code: 'STOPPED_PAIN'; count: number; date?: string }
  | { code: 'PAIN_HIGH'; value: number }
  | { code: 'PAIN_UP'; value: number }
  | { code: 'SILENT'; days: number }
  | { code: 'NEVER' }
  | { code: 'INTERRUPTION' }
  | { code: 'OVER_DOSE'; value: number }
  | { code: 'LOW'; value: number }
  | { code: 'SUSPENDED' }
  | { code: 'NONE_ACTIVE' }
  | { code: 'FINE' };

export type Urgency = 'high' | 'medium' | 'low' | 'none';

/** Defaults of the clinical model, awaiting a clinician's sign-off; the order below is the order of its alert rules. */
const PAIN_HIGH = 7;
const PAIN_RISE = 2;
const SILENT_DAYS_HIGH = 14;
const SILENT_DAYS = 7;
const OVER_DOSE = 1.2;
const SATISFACTORY = 0.8;

const URGENCY: Record<Reason['code'], Urgency> = {
  STOPPED_PAIN: 'high',
  PAIN_HIGH: 'high',
  PAIN_UP: 'high',
  SILENT: 'medium',
  NEVER: 'medium',
  INTERRUPTION: 'medium',
  OVER_DOSE: 'medium',
  LOW: 'low',
  SUSPENDED: 'none',
  NONE_ACTIVE: 'low',
  FINE: 'none',
};
const RANK: Record<Urgency, number> = { high: 0, medium: 1, low: 2, none: 3 };

export function urgencyOf(reason: Reason): Urgency {
  if (reason.code === 'SILENT' && reason.days >= SILENT_DAYS_HIGH) return 'high';
  return URGENCY[reason.code];
}

/** All reasons that apply, the most urgent first. Missing values give no reason: unknown is not zero. */
export function reasonsFor(item: CaseloadItem): Reason[] {
  const reasons: Reason[] = [];
  const { painLatest, painChange, daysSinceLastSession: silent, relativeDose, figure } = item;
  if (item.stopsForPain > 0) {
    reasons.push({
      code: 'STOPPED_PAIN',
      count: item.stopsForPain,
      date: item.lastStopForPainOn ?? undefined,
    });
  }
  if (painLatest != null && painLatest >= PAIN_HIGH) reasons.push({ code: 'PAIN_HIGH', value: painLatest });
  if (painChange != null && painChange >= PAIN_RISE) reasons.push({ code: 'PAIN_UP', value: painChange });
  if (item.prescriptions === 0) {
    reasons.push({ code: 'NONE_ACTIVE' });
  } else if (item.suspended) {
    // Nothing is asked of them now, so their silence means nothing.
    reasons.push({ code: 'SUSPENDED' });
  } else if (silent == null) {
    reasons.push({ code: 'NEVER' });
  } else if (silent >= SILENT_DAYS) {
    reasons.push({ code: 'SILENT', days: silent });
  }
  if (item.interruption) reasons.push({ code: 'INTERRUPTION' });
  if (relativeDose != null && relativeDose > OVER_DOSE)
    reasons.push({ code: 'OVER_DOSE', value: relativeDose });
  if (figure != null && figure < SATISFACTORY) reasons.push({ code: 'LOW', value: figure });
  if (reasons.length === 0) reasons.push({ code: 'FINE' });
  return reasons.sort((a, b) => RANK[urgencyOf(a)] - RANK[urgencyOf(b)]);
}

export interface CaseloadRow {
  patientId: string;
  name?: string;
  item?: CaseloadItem;
  reasons: Reason[];
}

/**
 * Joins the people of one service with the figures of the other by id. Either may be missing: names without figures stand
 * in the order of names, figures without names keep their rank.
 */
export function caseloadRows(
  patients: readonly { id: string; name: string }[] | undefined,
  items: readonly CaseloadItem[] | undefined,
): CaseloadRow[] {
  const figures = new Map(items?.map((item) => [item.patientId, item]));
  const names = new Map(patients?.map((patient) => [patient.id, patient.name]));
  const ids = new Set([
    ...(patients ?? []).map(({ id }) => id),
    ...(patients === undefined ? figures.keys() : []),
  ]);
  const rows = [...ids].map((patientId): CaseloadRow => {
    const item = figures.get(patientId);
    return {
      patientId,
      name: names.get(patientId),
      item,
      reasons: item === undefined ? [] : reasonsFor(item),
    };
  });
  return rows.sort((a, b) => compare(a, b));
}

function compare(a: CaseloadRow, b: CaseloadRow): number {
  return (
    rankOf(a) - rankOf(b) ||
    weightOf(b) - weightOf(a) ||
    (a.name ?? '').localeCompare(b.name ?? '') ||
    a.patientId.localeCompare(b.patientId)
  );
}

function rankOf({ reasons: [first] }: CaseloadRow): number {
  return first === undefined ? RANK.none : RANK[urgencyOf(first)];
}

/** Among equals: a stop for pain before silence, longer silence before shorter, more reasons before fewer. */
function weightOf({ reasons }: CaseloadRow): number {
  const [first] = reasons;
  if (first === undefined) return 0;
  const order = 100 * (10 - Object.keys(URGENCY).indexOf(first.code));
  return order + reasons.length + (first.code === 'SILENT' ? Math.min(first.days, 90) : 0);
}
