import { describe, expect, it } from 'vitest';
import type { CaseloadItem } from '@/api/model';
import { caseloadRows, reasonsFor, urgencyOf } from './ranking';

const item = (change: Partial<CaseloadItem>): CaseloadItem => ({
  patientId: 'p',
  soFar: true,
  done: 10,
  target: 12,
  figure: 0.9,
  daysSinceLastSession: 1,
  stopsForPain: 0,
  interruption: false,
  prescriptions: 1,
  suspended: false,
  ...change,
});
const codes = (change: Partial<CaseloadItem>) => reasonsFor(item(change)).map((reason) => reason.code);

describe('reasons', () => {
  it.each([
    ['a stop for pain', { stopsForPain: 1 }, ['STOPPED_PAIN']],
    ['pain of 7', { painLatest: 7 }, ['PAIN_HIGH']],
    ['pain of 6', { painLatest: 6 }, ['FINE']],
    ['pain 0, which is an answer', { painLatest: 0, painChange: 0 }, ['FINE']],
    ['pain up by 2', { painChange: 2 }, ['PAIN_UP']],
    ['six silent days', { daysSinceLastSession: 6 }, ['FINE']],
    ['seven silent days', { daysSinceLastSession: 7 }, ['SILENT']],
    ['no session yet', { daysSinceLastSession: null }, ['NEVER']],
    [
      'no prescription, whatever the silence',
      { prescriptions: 0, daysSinceLastSession: 30 },
      ['NONE_ACTIVE'],
    ],
    ['a pause, whatever the silence', { suspended: true, daysSinceLastSession: 30 }, ['SUSPENDED']],
    ['three missed in a row', { interruption: true }, ['INTERRUPTION']],
    ['a dose of exactly 1.2', { relativeDose: 1.2 }, ['FINE']],
    ['a dose above 1.2', { relativeDose: 1.21 }, ['OVER_DOSE']],
    ['a figure below 80 %', { figure: 0.79 }, ['LOW']],
    ['no figure, which is not 0 %', { figure: null }, ['FINE']],
  ])('%s', (_, change: Partial<CaseloadItem>, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('puts the most urgent first and keeps the others', () => {
    expect(codes({ figure: 0.4, interruption: true, stopsForPain: 2 })).toEqual([
      'STOPPED_PAIN',
      'INTERRUPTION',
      'LOW',
    ]);
  });

  it('makes two weeks of silence as urgent as pain', () => {
    expect(urgencyOf({ code: 'SILENT', days: 13 })).toBe('medium');
    expect(urgencyOf({ code: 'SILENT', days: 14 })).toBe('high');
  });
});

describe('the caseload', () => {
  const patients = [
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Bo' },
    { id: 'c', name: 'Cy' },
  ];

  it('ranks by urgency, then by weight, then by name', () => {
    const rows = caseloadRows(patients, [
      item({ patientId: 'a' }),
      item({ patientId: 'b', daysSinceLastSession: 8 }),
      item({ patientId: 'c', daysSinceLastSession: 9 }),
    ]);
    expect(rows.map((row) => row.name)).toEqual(['Cy', 'Bo', 'Ana']);
  });

  it('keeps a patient whom the figures do not know yet', () => {
    const rows = caseloadRows(patients, [item({ patientId: 'a' })]);
    expect(rows.map((row) => row.name)).toEqual(['Ana', 'Bo', 'Cy']);
    expect(rows[1]?.reasons).toEqual([]);
  });

  it('still ranks when the names are away', () => {
    const rows = caseloadRows(undefined, [
      item({ patientId: 'a' }),
      item({ patientId: 'b', stopsForPain: 1 }),
    ]);
    expect(rows.map((row) => row.patientId)).toEqual(['b', 'a']);
  });

  it('shows nobody whom the other service does not list as a patient of this therapist', () => {
    expect(caseloadRows([], [item({ patientId: 'x' })])).toEqual([]);
  });
});
