import { describe, expect, it } from 'vitest';
import { version } from '@/mock/plans';
import { boxesADay, daysOf, isLate, mondayOf, performedAt, toSession } from './grid';

const now = new Date('2026-11-20T15:00:00Z');
const box = { routineId: 'r-1', date: '2026-11-18', number: 1 };

describe('the boxes', () => {
  it('are as many a day as the schedule asks for', () => {
    expect(boxesADay({ schedule: { kind: 'PER_DAY', times: 3 } })).toBe(3);
    expect(boxesADay({ schedule: { kind: 'DAYS_OF_WEEK', days: ['MONDAY'], timesPerDay: 2 } })).toBe(2);
    expect(boxesADay({ schedule: { kind: 'PER_WEEK', min: 2, max: 3 } })).toBe(1);
  });

  it('end with today', () => {
    expect(daysOf('2026-11-16', 1, '2026-11-18')).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });
});

describe('when it was done', () => {
  it('is noon where the patient lives, on either side of a change of the clock', () => {
    expect(performedAt(box, 'Europe/Madrid', now)).toBe('2026-11-18T12:00:00+01:00');
    expect(performedAt({ ...box, date: '2026-10-20' }, 'Europe/Madrid', now)).toBe(
      '2026-10-20T12:00:00+02:00',
    );
    expect(performedAt({ ...box, number: 2 }, 'Asia/Kolkata', now)).toBe('2026-11-18T13:00:00+05:30');
    expect(performedAt(box, 'America/St_Johns', now)).toBe('2026-11-18T12:00:00-03:30');
  });

  it('is never in the future', () => {
    expect(performedAt({ ...box, date: '2026-11-20', number: 3 }, 'America/Los_Angeles', now)).toBe(
      '2026-11-20T07:00:00-08:00',
    );
  });
});

describe('a tick', () => {
  const routine = version.routines[0];
  if (routine === undefined) throw new Error('no routine');
  const ticked = { version, routine, box, timeZone: 'Europe/Madrid', lateReason: 'At the visit.', now };

  it('is a session from paper with the smallest planned amounts, and says nothing of pain', () => {
    const session = toSession(ticked);
    expect(session).toMatchObject({ source: 'CLINICIAN_FROM_PAPER', prescriptionVersion: 1 });
    expect(session.lines.every(({ sets }) => sets.length > 0)).toBe(true);
    expect(JSON.stringify(session)).not.toMatch(/pain|effort|lateReason/);
  });

  it('gives the reason only when it is more than a week old', () => {
    expect(isLate({ ...box, date: '2026-11-13' }, now)).toBe(true);
    expect(isLate({ ...box, date: '2026-11-14' }, now)).toBe(false);
    expect(toSession({ ...ticked, box: { ...box, date: '2026-11-01' } }).lateReason).toBe('At the visit.');
  });
});
