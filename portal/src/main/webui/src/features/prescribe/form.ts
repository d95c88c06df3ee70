import type {
  ExerciseSummary,
  LineSide,
  PainRule,
  ProgressionStep,
  ScheduleKind,
  Sides,
  VariantName,
  Weekday,
} from '@/api/model';
import { NO_DOSE, NO_LOAD, toFormDose, type FormDose, type FormLoad, type FormRange } from './dose';

export type { FormDose, FormLoad, FormRange };

export interface FormProgression {
  sessions: string;
  maxPain: string;
  maxEffort: string;
  step: ProgressionStep;
  by: string;
}

export interface FormLine {
  key: string;
  lineId?: string;
  exerciseId: string;
  /** The one that is pinned; absent before the line was saved. */
  exerciseRevision?: number;
  exerciseName: string;
  /** Absent: the standard one. */
  variant?: VariantName;
  dose: FormDose;
  load: FormLoad;
  effort: FormRange;
  side: LineSide;
  safetyNote: string;
  progression?: FormProgression;
}

export interface FormSchedule {
  kind: ScheduleKind;
  days: Weekday[];
  timesPerDay: string;
  min: string;
  max: string;
  times: string;
}

export interface FormRoutine {
  key: string;
  routineId?: string;
  name: string;
  schedule: FormSchedule;
  lines: FormLine[];
}

export interface Form {
  title: string;
  safetyNote: string;
  painRule: PainRule;
  /** Where pain monitoring lets go on, and from where it stops. */
  goOnUpTo: string;
  stopFrom: string;
  /** The last day, or empty. */
  until: string;
  routines: FormRoutine[];
}

const newKey = () => crypto.randomUUID();

export function newRoutine(): FormRoutine {
  return {
    key: newKey(),
    name: '',
    schedule: { kind: 'PER_WEEK', days: [], timesPerDay: '1', min: '3', max: '3', times: '1' },
    lines: [],
  };
}

/** The cut-points of the published pain-monitoring model, which the therapist may change. */
export const PAIN_LIMITS = { goOnUpTo: '3', stopFrom: '6' } as const;

export function emptyForm(): Form {
  return {
    title: '',
    safetyNote: '',
    painRule: 'STOP_ON_PAIN',
    ...PAIN_LIMITS,
    until: '',
    routines: [newRoutine()],
  };
}

export const NEW_PROGRESSION: FormProgression = {
  sessions: '3',
  maxPain: '2',
  maxEffort: '6',
  step: 'REPS',
  by: '2',
};

/** A line for an exercise of the catalog, prefilled with its default dose; without one the numbers stay empty. */
export function newLine(exercise: Omit<ExerciseSummary, 'variants'>): FormLine {
  return {
    key: newKey(),
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    dose:
      exercise.defaultDose == null
        ? { ...NO_DOSE, unit: exercise.countedIn }
        : toFormDose(exercise.defaultDose),
    load: NO_LOAD,
    effort: { min: '', max: '' },
    side: exercise.sides,
    safetyNote: '',
  };
}

/** The side of a line after its variant changed: what was chosen stays where it still makes sense. */
export function sideFor(sides: Sides, side: LineSide): LineSide {
  if (sides === 'EACH') return side === 'BOTH_TOGETHER' ? 'EACH' : side;
  return side === 'EACH' ? 'BOTH_TOGETHER' : side;
}

/** What a browser tab kept from before a field existed gets its default: nothing that was typed is dropped. */
export function completed(kept: Form): Form {
  return {
    ...emptyForm(),
    ...kept,
    routines: kept.routines.map((routine) => ({
      ...routine,
      lines: routine.lines.map((line) => ({ ...LATER_FIELDS, ...line })),
    })),
  };
}

const LATER_FIELDS: Pick<FormLine, 'load' | 'effort'> = { load: NO_LOAD, effort: { min: '', max: '' } };
