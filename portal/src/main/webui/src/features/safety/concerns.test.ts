import { describe, expect, it } from 'vitest';
import type { CheckFinding, CheckGap, FindingState } from '@/api/safetyCheck';
import type { Tier } from '@/api/safety';
import { answerTo, concernsOf, standingOf } from './concerns';

const finding = (tier: Tier, state: FindingState, change: Partial<CheckFinding> = {}): CheckFinding => ({
  line: 0,
  lineId: 'l-1',
  ruleId: `rule-${tier}`,
  ruleVersion: 3,
  conditionId: 'c-1',
  conditionCode: 'VERTIGO',
  tier,
  message: 'Careful.',
  hazards: [],
  saferVariants: [],
  awaitingSignOff: false,
  state,
  acknowledgements: [],
  ...change,
});
const gap: CheckGap = { reason: 'CATALOG_AWAY', state: 'OPEN', acknowledgements: [] };

const check = (findings: CheckFinding[], unchecked: CheckGap[] = []) =>
  concernsOf({ state: 'OPEN', checkedAt: '2026-11-20T10:00:00Z', findings, unchecked });

describe('what a check says', () => {
  it('puts what is open first, and the gravest before the rest', () => {
    const found = check([finding('BLOCK', 'QUIET'), finding('WARN', 'OPEN'), finding('INFO', 'INFO')], [gap]);
    expect(found.map(({ tier }) => tier)).toEqual(['UNCHECKED', 'WARN', 'BLOCK', 'INFO']);
  });

  it.each([
    ['CLEAR', check([])],
    ['UNCHECKED', check([], [gap])],
    ['UNCHECKED', check([finding('WARN', 'OPEN')], [gap])],
    ['BLOCK', check([finding('BLOCK', 'SECOND_NEEDED')], [gap])],
    ['QUIET', check([finding('WARN', 'QUIET'), finding('INFO', 'INFO')])],
    ['INFO', check([finding('INFO', 'INFO')])],
  ])('stands as %s', (standing, concerns) => {
    expect(standingOf(concerns)).toBe(standing);
  });

  it('is answered by what it is about', () => {
    const [unchecked, warning] = check([finding('WARN', 'OPEN')], [gap]);
    if (unchecked === undefined || warning === undefined) throw new Error('two are expected');
    expect(answerTo(warning, { reason: 'MITIGATED', comment: ' ' })).toEqual({
      lineId: 'l-1',
      ruleId: 'rule-WARN',
      ruleVersion: 3,
      conditionId: 'c-1',
      reason: 'MITIGATED',
    });
    expect(answerTo(unchecked, { reason: 'OTHER', comment: 'Known to me.' })).toMatchObject({
      uncheckedReason: 'CATALOG_AWAY',
      reason: 'OTHER',
      comment: 'Known to me.',
    });
  });
});
