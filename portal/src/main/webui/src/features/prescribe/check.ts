import type { ProgressionStep } from '@/api/model';
import { decimal } from './dose';
import type { Form, FormDose, FormLine, FormRoutine } from './form';

export type Finding =
  | { code: 'required' }
  | { code: 'number'; min: number; max: number }
  | { code: 'order' }
  | { code: 'kg' }
  | { code: 'step' }
  | { code: 'painOrder' }
  | { code: 'noLines' }
  | { code: 'noDays' }
  | { code: 'long'; max: number };

export type Findings = Record<string, Finding>;

/** Limits of the prescription service's contract; it checks them again. */
const LIMITS = { sets: 20, amount: 600, hold: 600, rest: 3600, timesPerDay: 24, timesPerWeek: 50 } as const;
const SCALE = 10;
const MOST_KG = 500;
const PROGRESSION = { sessions: 20, by: 60 } as const;
const TEXT = { title: 200, safetyNote: 1000, name: 200, lineNote: 500 } as const;

/** What must change before the form can be sent, by the same paths that the service uses in its problems. */
export function check(form: Form): Findings {
  const found: Findings = {};
  text(found, 'title', form.title, TEXT.title);
  text(found, 'safetyNote', form.safetyNote, TEXT.safetyNote);
  checkPainLimits(found, form);
  form.routines.forEach((routine, at) => checkRoutine(found, `routines[${at}]`, routine));
  return found;
}

function checkPainLimits(found: Findings, form: Form): void {
  if (form.painRule !== 'PAIN_MONITORING') return;
  number(found, 'painLimits.goOnUpTo', form.goOnUpTo, 0, SCALE);
  number(found, 'painLimits.stopFrom', form.stopFrom, 0, SCALE);
  if (found['painLimits.goOnUpTo'] !== undefined || found['painLimits.stopFrom'] !== undefined) return;
  if (Number(form.stopFrom) <= Number(form.goOnUpTo)) found['painLimits.stopFrom'] = { code: 'painOrder' };
}

function checkRoutine(found: Findings, path: string, routine: FormRoutine): void {
  text(found, `${path}.name`, routine.name, TEXT.name);
  checkSchedule(found, `${path}.schedule`, routine);
  if (routine.lines.length === 0) found[`${path}.lines`] = { code: 'noLines' };
  routine.lines.forEach((line, at) => {
    checkLine(found, `${path}.lines[${at}]`, line);
  });
}

function checkLine(found: Findings, path: string, line: FormLine): void {
  checkDose(found, `${path}.dose`, line.dose);
  if (line.load.kind === 'KG') {
    const kg = decimal(line.load.kg);
    const written = /^\d{1,3}([.,]\d{1,2})?$/.test(line.load.kg);
    if (!written || kg <= 0 || kg > MOST_KG) found[`${path}.dose.load.kg`] = { code: 'kg' };
  }
  if (line.effort.min !== '' || line.effort.max !== '') {
    pair(found, `${path}.dose.effort`, line.effort.min, line.effort.max, 0, SCALE);
  }
  if (line.safetyNote.length > TEXT.lineNote) {
    found[`${path}.safetyNote`] = { code: 'long', max: TEXT.lineNote };
  }
  if (line.progression === undefined) return;
  const { sessions, maxPain, maxEffort, step, by } = line.progression;
  number(found, `${path}.progression.sessions`, sessions, 1, PROGRESSION.sessions);
  number(found, `${path}.progression.maxPain`, maxPain, 0, SCALE);
  number(found, `${path}.progression.maxEffort`, maxEffort, 0, SCALE);
  if (!fits(step, line)) found[`${path}.progression.step`] = { code: 'step' };
  if (step !== 'HARDER_VARIANT') number(found, `${path}.progression.by`, by, 1, PROGRESSION.by);
}

/** Whether the dose has what the step raises. */
export function fits(step: ProgressionStep, { dose, load }: Pick<FormLine, 'dose' | 'load'>): boolean {
  switch (step) {
    case 'REPS':
      return dose.unit === 'REPS';
    case 'HOLD_SECONDS':
      return dose.unit === 'SECONDS' || dose.holdMin !== '';
    case 'LOAD_KG':
      return load.kind === 'KG';
    case 'SETS':
    case 'HARDER_VARIANT':
      return true;
  }
}

/** Whether the numbers of a line can be reckoned with. */
export function hasDose(line: FormLine): boolean {
  const found: Findings = {};
  checkLine(found, 'line', line);
  return !Object.keys(found).some((path) => path.startsWith('line.dose'));
}

/** Whether it can be reckoned how often a routine comes. */
export function hasSchedule(routine: FormRoutine): boolean {
  const found: Findings = {};
  checkSchedule(found, 'schedule', routine);
  return Object.keys(found).length === 0;
}

function checkSchedule(found: Findings, path: string, { schedule }: FormRoutine): void {
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      if (schedule.days.length === 0) found[`${path}.days`] = { code: 'noDays' };
      number(found, `${path}.timesPerDay`, schedule.timesPerDay, 1, LIMITS.timesPerDay);
      return;
    case 'PER_WEEK':
      pair(found, path, schedule.min, schedule.max, 1, LIMITS.timesPerWeek);
      return;
    case 'PER_DAY':
      number(found, `${path}.times`, schedule.times, 1, LIMITS.timesPerDay);
      return;
    case 'AS_NEEDED':
      return;
  }
}

/** The numbers of a dose, wherever one is entered. */
export function checkDose(found: Findings, path: string, dose: FormDose): void {
  pair(found, `${path}.sets`, dose.setsMin, dose.setsMax, 1, LIMITS.sets);
  pair(found, `${path}.amount`, dose.amountMin, dose.amountMax, 1, LIMITS.amount);
  if (dose.holdMin !== '' || dose.holdMax !== '') {
    pair(found, `${path}.holdSeconds`, dose.holdMin, dose.holdMax, 0, LIMITS.hold);
  }
  if (dose.rest !== '') number(found, `${path}.restSeconds`, dose.rest, 0, LIMITS.rest);
}

function pair(found: Findings, path: string, low: string, high: string, min: number, max: number): void {
  number(found, `${path}.min`, low, min, max);
  if (high === '') return;
  number(found, `${path}.max`, high, min, max);
  if (
    found[`${path}.min`] === undefined &&
    found[`${path}.max`] === undefined &&
    Number(high) < Number(low)
  ) {
    found[`${path}.max`] = { code: 'order' };
  }
}

function number(found: Findings, path: string, value: string, min: number, max: number): void {
  const parsed = Number(value);
  const whole = /^\d+$/.test(value.trim());
  if (!whole || parsed < min || parsed > max) found[path] = { code: 'number', min, max };
}

function text(found: Findings, path: string, value: string, max: number): void {
  if (value.trim() === '') found[path] = { code: 'required' };
  else if (value.length > max) found[path] = { code: 'long', max };
}

const WHOLE = [
  'title',
  'safetyNote',
  'painRule',
  'painLimits',
  'painLimits.goOnUpTo',
  'painLimits.stopFrom',
  'until',
  'routines',
];
const OF_LINE = ['exerciseId', 'variant', 'side', 'safetyNote', 'dose', 'progression'];
const OF_DOSE = ['restSeconds', 'unit', 'load', 'load.kg', 'load.band'];
const OF_PROGRESSION = ['sessions', 'maxPain', 'maxEffort', 'step', 'by'];

/** Every path that some field of this form can show a problem at. */
export function isKnownPath(form: Form): (path: string) => boolean {
  const known = new Set<string>(WHOLE);
  form.routines.forEach((routine, at) => {
    const path = `routines[${at}]`;
    for (const field of ['name', 'schedule', 'lines']) known.add(`${path}.${field}`);
    for (const field of ['days', 'timesPerDay', 'min', 'max', 'times'])
      known.add(`${path}.schedule.${field}`);
    routine.lines.forEach((_, index) => {
      const line = `${path}.lines[${index}]`;
      for (const field of OF_LINE) known.add(`${line}.${field}`);
      for (const field of OF_PROGRESSION) known.add(`${line}.progression.${field}`);
      for (const range of ['sets', 'amount', 'holdSeconds', 'effort']) {
        for (const end of ['', '.min', '.max']) known.add(`${line}.dose.${range}${end}`);
      }
      for (const field of OF_DOSE) known.add(`${line}.dose.${field}`);
    });
  });
  return (path) => known.has(path);
}
