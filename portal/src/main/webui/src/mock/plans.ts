import type {
  Exercise,
  Prescription,
  PrescriptionVersion,
  TodayRoutine,
  VersionLine,
  VersionRoutine,
} from '@/api/model';
import { doorway, rotation, squeeze } from './catalog';
import { daysAgo, today } from './people';

function line(lineId: string, exercise: Exercise, safetyNote?: string): VersionLine {
  return {
    lineId,
    exerciseId: exercise.id,
    exerciseSlug: exercise.slug,
    exerciseRevision: exercise.revision,
    exerciseName: exercise.name,
    steps: exercise.steps,
    breathing: exercise.breathing,
    cautions: exercise.cautions,
    dose: exercise.defaultDose ?? { sets: { min: 1, max: 1 }, amount: { min: 10, max: 10 }, unit: 'REPS' },
    side: exercise.sides,
    safetyNote,
  };
}

const routines: VersionRoutine[] = [
  {
    routineId: 'r-1',
    name: 'Strength',
    schedule: { kind: 'PER_WEEK', min: 2, max: 3 },
    lines: [line('l-1', squeeze, 'Keep your neck long.'), line('l-2', rotation)],
  },
  {
    routineId: 'r-2',
    name: 'Desk break',
    schedule: { kind: 'PER_DAY', times: 2 },
    lines: [line('l-3', doorway, 'Elbows no higher than the shoulder.')],
  },
  {
    routineId: 'r-3',
    name: 'When it is stiff',
    schedule: { kind: 'AS_NEEDED' },
    lines: [line('l-4', rotation)],
  },
];

export const version: PrescriptionVersion = {
  prescriptionId: 'rx-1',
  patientId: 'p-1',
  version: 1,
  title: 'Shoulder and upper back',
  safetyNote: 'Stop if you feel sharp pain or tingling in your arm. Breathe calmly; never push.',
  painRule: 'STOP_ON_PAIN',
  effectiveFrom: daysAgo(28),
  activatedAt: `${daysAgo(28)}T10:00:00Z`,
  author: 't-1',
  authorName: 'Demo Therapist North',
  routines,
  burden: {
    minutesPerDay: { min: 12, max: 15 },
    minutesPerWeek: { min: 36, max: 45 },
    exercisesPerDay: 6,
    routineMinutes: [{ min: 12, max: 15 }],
    warnings: [],
  },
};

export const prescription: Prescription = {
  id: 'rx-1',
  patientId: 'p-1',
  status: 'ACTIVE',
  currentVersion: 1,
  effectiveFrom: version.effectiveFrom,
  version,
};

const todays = (routine: VersionRoutine, change: Partial<TodayRoutine>): TodayRoutine => ({
  prescriptionId: 'rx-1',
  version: 1,
  title: version.title,
  safetyNote: version.safetyNote,
  painRule: version.painRule,
  state: 'DUE',
  doneToday: 0,
  doneThisWeek: 0,
  ...routine,
  ...change,
});

const [strength, desk, stiff] = routines as [VersionRoutine, VersionRoutine, VersionRoutine];

export const strengthToday = todays(strength, { doneThisWeek: 1, targetThisWeek: 2 });

export const todaysRoutines: TodayRoutine[] = [
  strengthToday,
  todays(desk, { state: 'DONE', doneToday: 2, plannedToday: 2, doneThisWeek: 8, targetThisWeek: 14 }),
  todays(stiff, { state: 'OPTIONAL' }),
];

export const todayAnswer = { date: today, timeZone: 'Europe/Madrid', routines: todaysRoutines };
