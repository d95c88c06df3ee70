import type {
  Dose,
  DoseUnit,
  DraftLine,
  ExerciseSummary,
  LineSide,
  Maybe,
  PainRule,
  PrescriptionContent,
  PrescriptionVersion,
  Schedule,
  ScheduleKind,
  Weekday,
} from '@/api/model';

/** What is typed, as it is typed: numbers stay texts until they are sent, so that nothing jumps while typing. */
export interface FormDose {
  setsMin: string;
  setsMax: string;
  amountMin: string;
  amountMax: string;
  unit: DoseUnit;
  holdMin: string;
  holdMax: string;
  rest: string;
}

export interface FormLine {
  key: string;
  lineId?: string;
  exerciseId: string;
  exerciseName: string;
  dose: FormDose;
  side: LineSide;
  safetyNote: string;
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

export function emptyForm(): Form {
  return { title: '', safetyNote: '', painRule: 'STOP_ON_PAIN', routines: [newRoutine()] };
}

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
    side: exercise.sides,
    safetyNote: '',
  };
}

const NO_DOSE: Omit<FormDose, 'unit'> = {
  setsMin: '',
  setsMax: '',
  amountMin: '',
  amountMax: '',
  holdMin: '',
  holdMax: '',
  rest: '',
};

export function toFormDose(dose: Dose): FormDose {
  const text = (value: Maybe<number>) => (value == null ? '' : String(value));
  return {
    setsMin: text(dose.sets.min),
    setsMax: text(dose.sets.max),
    amountMin: text(dose.amount.min),
    amountMax: text(dose.amount.max),
    unit: dose.unit,
    holdMin: text(dose.holdSeconds?.min),
    holdMax: text(dose.holdSeconds?.max),
    rest: text(dose.restSeconds),
  };
}

function toFormSchedule(schedule: Schedule): FormSchedule {
  const base = newRoutine().schedule;
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      return { ...base, kind: schedule.kind, days: schedule.days, timesPerDay: String(schedule.timesPerDay) };
    case 'PER_WEEK':
      return { ...base, kind: schedule.kind, min: String(schedule.min), max: String(schedule.max) };
    case 'PER_DAY':
      return { ...base, kind: schedule.kind, times: String(schedule.times) };
    case 'AS_NEEDED':
      return { ...base, kind: schedule.kind };
  }
}

/** From the working draft, or from the version in force that is about to be changed; identities are kept. */
export function toForm(content: PrescriptionContent | PrescriptionVersion): Form {
  return {
    title: content.title,
    safetyNote: content.safetyNote,
    painRule: content.painRule,
    routines: content.routines.map((routine) => ({
      key: newKey(),
      routineId: routine.routineId ?? undefined,
      name: routine.name,
      schedule: toFormSchedule(routine.schedule),
      lines: (routine.lines as DraftLine[]).map((line) => ({
        key: newKey(),
        lineId: line.lineId ?? undefined,
        exerciseId: line.exerciseId,
        exerciseName: line.exerciseName ?? '',
        dose: toFormDose(line.dose),
        side: line.side,
        safetyNote: line.safetyNote ?? '',
      })),
    })),
  };
}

/** What is sent. Only for a form in which `check` found nothing. */
export function toContent(form: Form): PrescriptionContent {
  return {
    title: form.title.trim(),
    safetyNote: form.safetyNote.trim(),
    painRule: form.painRule,
    routines: form.routines.map((routine) => ({
      routineId: routine.routineId,
      name: routine.name.trim(),
      schedule: toSchedule(routine.schedule),
      lines: routine.lines.map((line) => ({
        lineId: line.lineId,
        exerciseId: line.exerciseId,
        dose: toDose(line.dose),
        side: line.side,
        safetyNote: line.safetyNote.trim() === '' ? undefined : line.safetyNote.trim(),
      })),
    })),
  };
}

/** An upper end left empty means the lower one: `3` is `3–3`. */
export function toDose(dose: FormDose): Dose {
  return {
    sets: { min: Number(dose.setsMin), max: Number(dose.setsMax || dose.setsMin) },
    amount: { min: Number(dose.amountMin), max: Number(dose.amountMax || dose.amountMin) },
    unit: dose.unit,
    holdSeconds:
      dose.holdMin === ''
        ? undefined
        : { min: Number(dose.holdMin), max: Number(dose.holdMax || dose.holdMin) },
    restSeconds: dose.rest === '' ? undefined : Number(dose.rest),
  };
}

export function toSchedule(schedule: FormSchedule): Schedule {
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      return { kind: 'DAYS_OF_WEEK', days: schedule.days, timesPerDay: Number(schedule.timesPerDay) };
    case 'PER_WEEK':
      return { kind: 'PER_WEEK', min: Number(schedule.min), max: Number(schedule.max || schedule.min) };
    case 'PER_DAY':
      return { kind: 'PER_DAY', times: Number(schedule.times) };
    case 'AS_NEEDED':
      return { kind: 'AS_NEEDED' };
  }
}
