import { describe, expect, it } from 'vitest';
import { strengthToday } from '@/mock/plans';
import { asPlanned, isEmpty, needsLateReason, newDraft, plannedSets, toBody, withAmount } from './draft';

const draft = () => newDraft(strengthToday, 'session-1', '2026-10-25T08:00:00+01:00', 'Europe/Madrid');
const dose = (sets: [number, number], amount: [number, number]) => ({
  sets: { min: sets[0], max: sets[1] },
  amount: { min: amount[0], max: amount[1] },
  unit: 'REPS' as const,
});

describe('planned sets', () => {
  it('has a row for each side when each side is asked for', () => {
    const sets = plannedSets({ dose: dose([2, 2], [10, 10]), side: 'EACH' });
    expect(sets.map(({ number, side }) => [number, side])).toEqual([
      [1, 'LEFT'],
      [1, 'RIGHT'],
      [2, 'LEFT'],
      [2, 'RIGHT'],
    ]);
  });

  it('marks what is beyond the smallest number of sets as optional', () => {
    expect(plannedSets({ dose: dose([2, 3], [8, 12]), side: 'LEFT' }).map((set) => set.optional)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('assumes nothing: no set has an amount', () => {
    expect(
      plannedSets({ dose: dose([3, 3], [8, 12]), side: 'BOTH_TOGETHER' }).every(
        (set) => set.amount === undefined,
      ),
    ).toBe(true);
  });
});

describe('done as planned', () => {
  it('enters the smallest planned amount in each required set and keeps what was typed', () => {
    const entry = { lineId: 'l', sets: plannedSets({ dose: dose([2, 3], [8, 12]), side: 'BOTH_TOGETHER' }) };
    const after = asPlanned(withAmount(entry, 0, 5));
    expect(after.sets.map((set) => set.amount)).toEqual([5, 8, undefined]);
  });
});

describe('the body', () => {
  it('leaves out what was not said', () => {
    const body = toBody(draft());
    expect(body.painBefore).toBeUndefined();
    expect(JSON.stringify(body)).not.toMatch(/pain|effort|note/);
  });

  it('keeps a pain of 0, which is an answer', () => {
    expect(toBody({ ...draft(), painAfter: 0 }).painAfter).toBe(0);
  });

  it('sends only done sets, with their side and hold, pinned to version and time', () => {
    const one = draft();
    const [first, ...others] = one.lines;
    if (first === undefined) throw new Error('no line');
    const body = toBody({ ...one, lines: [withAmount(first, 1, 9), ...others] });
    expect(body).toMatchObject({
      prescriptionVersion: 1,
      performedAt: '2026-10-25T08:00:00+01:00',
      zoneId: 'Europe/Madrid',
      lines: [{ lineId: 'l-1', sets: [{ side: 'BOTH_TOGETHER', amount: 9, holdSeconds: 5 }] }],
    });
  });

  it('keeps a stopped line even without a done set', () => {
    const one = draft();
    const lines = one.lines.map((line, at) => (at === 1 ? { ...line, stopReason: 'PAIN' as const } : line));
    expect(toBody({ ...one, lines }).lines).toEqual([
      { lineId: 'l-2', stopReason: 'PAIN', painDuring: undefined, sets: [] },
    ]);
    expect(isEmpty({ ...one, lines })).toBe(false);
  });

  it('gives the reason for skipping only when nothing was done', () => {
    const skipped = { ...draft(), skipReason: 'NO_TIME' };
    expect(toBody(skipped).skipReason).toBe('NO_TIME');
    const [first] = skipped.lines;
    if (first === undefined) throw new Error('no line');
    expect(toBody({ ...skipped, lines: [asPlanned(first)] }).skipReason).toBeUndefined();
  });

  it('is made the same each time, so that sending it again changes nothing', () => {
    expect(JSON.stringify(toBody(draft()))).toBe(JSON.stringify(toBody(draft())));
  });
});

it('asks for a reason only when it is more than a week old', () => {
  expect(needsLateReason(draft(), new Date('2026-11-01T06:59:00Z'))).toBe(false);
  expect(needsLateReason(draft(), new Date('2026-11-01T07:01:00Z'))).toBe(true);
});
