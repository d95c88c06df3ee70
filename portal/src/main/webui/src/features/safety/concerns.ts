import type {
  Acknowledgement,
  CheckFinding,
  CheckGap,
  FindingAnswer,
  FindingState,
  SafetyCheckView,
} from '@/api/safetyCheck';
import type { Tier } from '@/api/safety';

/** A finding, or something that could not be checked: both are shown beside a line and answered in the same way. */
export interface Concern {
  /** The same as long as it says the same. */
  key: string;
  /** `UNCHECKED` is no tier of a rule, but is answered as a warning is. */
  tier: Tier | 'UNCHECKED';
  state: FindingState;
  line?: number;
  lineId?: string;
  finding?: CheckFinding;
  gap?: CheckGap;
  acknowledgements: Acknowledgement[];
}

const RANK: Record<Concern['tier'], number> = { BLOCK: 0, UNCHECKED: 1, WARN: 2, INFO: 3 };

/** All that a check says, the gravest first. */
export function concernsOf(check: SafetyCheckView): Concern[] {
  return [...check.findings.map(ofFinding), ...check.unchecked.map(ofGap)].sort(
    (a, b) => Number(isAnswered(a)) - Number(isAnswered(b)) || RANK[a.tier] - RANK[b.tier],
  );
}

function ofFinding(finding: CheckFinding): Concern {
  const { line, lineId, tier, state, acknowledgements, ruleId, ruleVersion, conditionId } = finding;
  const key = [lineId ?? line, ruleId, ruleVersion, conditionId].join();
  return { key, tier, state, line, lineId: lineId ?? undefined, finding, acknowledgements };
}

function ofGap(gap: CheckGap): Concern {
  const key = [gap.lineId ?? gap.line ?? '', 'unchecked', gap.reason, gap.conditionId ?? ''].join();
  const { state, acknowledgements } = gap;
  const line = gap.line ?? undefined;
  return { key, tier: 'UNCHECKED', state, line, lineId: gap.lineId ?? undefined, gap, acknowledgements };
}

/** Nothing more has to be said about it. */
export function isAnswered({ state }: Concern): boolean {
  return state === 'QUIET' || state === 'INFO';
}

export interface Given {
  reason: FindingAnswer['reason'];
  comment: string;
}

export function answerTo({ finding, gap, lineId }: Concern, { reason, comment }: Given): FindingAnswer {
  const said = comment.trim() === '' ? { reason } : { reason, comment: comment.trim() };
  if (finding !== undefined) {
    const { ruleId, ruleVersion, conditionId } = finding;
    return { lineId, ruleId, ruleVersion, conditionId, ...said };
  }
  return { lineId, conditionId: gap?.conditionId ?? undefined, uncheckedReason: gap?.reason, ...said };
}

/** How a line, or a whole prescription, stands: the gravest thing about it. */
export type Standing = 'BLOCK' | 'UNCHECKED' | 'WARN' | 'INFO' | 'QUIET' | 'CLEAR';

export function standingOf(concerns: readonly Concern[]): Standing {
  const open = concerns.filter((concern) => !isAnswered(concern)).map(({ tier }) => tier);
  const gravest = (['BLOCK', 'UNCHECKED', 'WARN', 'INFO'] as const).find((tier) => open.includes(tier));
  if (gravest !== undefined) return gravest;
  if (concerns.some(({ state }) => state === 'QUIET')) return 'QUIET';
  return concerns.length > 0 ? 'INFO' : 'CLEAR';
}
