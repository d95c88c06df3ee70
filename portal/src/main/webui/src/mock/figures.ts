import type { Adherence, ClinicSummary, DayState, SessionView } from '@/api/model';
import { daysAgo, today } from './people';

const PATTERN: DayState[] = [
  'DONE',
  'NOT_DUE',
  'DONE',
  'MISSED',
  'PARTIAL',
  'NOT_DUE',
  'NOT_DUE',
  'DONE',
  'EXTRA',
  'STOPPED',
  'SKIPPED',
  'SUSPENDED',
  'SUSPENDED',
  'NOT_DUE',
];

const days = Array.from({ length: 28 }, (_, index) => ({
  date: daysAgo(27 - index),
  state: index === 27 ? ('DUE' as const) : (PATTERN[index % PATTERN.length] ?? 'NOT_DUE'),
}));

export const adherence: Adherence = {
  from: daysAgo(27),
  to: today,
  timeZone: 'Europe/Madrid',
  figure: 0.75,
  soFar: true,
  done: 9,
  counted: 9,
  target: 12,
  satisfactory: false,
  interruption: false,
  relativeDose: 0.9,
  overDose: false,
  lateShare: 0.12,
  daysWithoutReport: 15,
  weeks: [3, 2, 1, 0].map((ago) => ({
    isoWeek: `2026-W4${7 - ago}`,
    from: daysAgo(ago * 7 + 6),
    to: daysAgo(ago * 7),
    done: ago === 2 ? 1 : 2,
    target: ago === 0 ? 2.4 : 3,
    planned: 3,
    figure: ago === 2 ? 0.33 : 0.67,
    soFar: ago === 0,
  })),
  days,
  routines: [
    { routineId: 'r-1', name: 'Strength', figure: 0.75, done: 9, target: 12 },
    { routineId: 'r-2', name: 'Desk break', figure: 0.7, done: 39, target: 56 },
  ],
  pain: [
    { date: daysAgo(26), before: 6, after: 5 },
    { date: daysAgo(24), before: 5, after: 5 },
    { date: daysAgo(21), before: 5, after: null },
    { date: daysAgo(19), before: 4, after: 4 },
    { date: daysAgo(10), before: 4, after: 3 },
    { date: daysAgo(7), before: 3, after: 0 },
    { date: daysAgo(3), before: 3, after: 2 },
  ],
};

const session = (ago: number, change: Partial<SessionView>): SessionView => ({
  id: `s-${ago}`,
  patientId: 'p-1',
  prescriptionId: 'rx-1',
  prescriptionVersion: 1,
  routineId: 'r-1',
  performedAt: `${daysAgo(ago)}T08:15:00+01:00`,
  zoneId: 'Europe/Madrid',
  source: 'PATIENT',
  localDate: daysAgo(ago),
  recordedAt: `${daysAgo(ago)}T08:30:00Z`,
  late: false,
  status: 'COMPLETE',
  completion: 1,
  supersededVersion: false,
  extra: false,
  lines: [{ lineId: 'l-1', sets: [{ side: 'BOTH_TOGETHER', amount: 10, holdSeconds: 5 }] }],
  targets: [
    {
      lineId: 'l-1',
      exerciseName: 'Scapular squeeze',
      side: 'BOTH_TOGETHER',
      dose: { sets: { min: 2, max: 3 }, amount: { min: 10, max: 10 }, unit: 'REPS' },
      completion: 0.5,
    },
  ],
  ...change,
});

export const sessions: SessionView[] = [
  session(1, { painBefore: 3, painAfter: 2, effort: 5, note: 'Easier than last week.' }),
  session(3, { status: 'PARTIAL', completion: 0.5, painBefore: 3, late: true }),
  session(7, { status: 'STOPPED_PAIN', completion: 0.4, painBefore: 3, painAfter: 5, routineId: 'r-2' }),
  session(10, { extra: true, effort: 4, painAfter: 0 }),
];

export const clinicSummary: ClinicSummary = {
  from: daysAgo(27),
  to: today,
  activePatients: 38,
  sessionsLogged: 412,
  sessionsThisWeek: 74,
  patientsReporting: 31,
  silentPatients: 6,
  stopsForPain: 5,
  lateShare: 0.11,
  adherence: {
    median: 0.78,
    mean: 0.71,
    bands: [
      { from: 0, to: 0.2, patients: null },
      { from: 0.2, to: 0.4, patients: 5 },
      { from: 0.4, to: 0.6, patients: null },
      { from: 0.6, to: 0.8, patients: 9 },
      { from: 0.8, to: 1, patients: 18 },
    ],
  },
  weeks: [3, 2, 1, 0].map((ago) => ({
    isoWeek: `2026-W4${7 - ago}`,
    from: daysAgo(ago * 7 + 6),
    sessions: [74, 118, 96, 124][ago] ?? 0,
    figure: [0.74, 0.77, null, 0.69][ago],
    soFar: ago === 0,
  })),
};
