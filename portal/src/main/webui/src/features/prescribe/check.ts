import type { Form, FormDose, FormRoutine } from './form';

export type Finding =
  | { code: 'required' }
  | { code: 'number'; min: number; max: number }
  | { code: 'order' }
  | { code: 'noLines' }
  | { code: 'noDays' }
  | { code: 'long'; max: number };

export type Findings = Record<string, Finding>;

/** Limits of the prescription service's contract; it checks them again. */
const LIMITS = { sets: 20, amount: 600, hold: 600, rest: 3600, timesPerDay: 24, timesPerWeek: 50 } as const;
const TEXT = { title: 200, safetyNote: 1000, name: 200, lineNote: 500 } as const;

/** What must change before the form can be sent, by the same paths that the service uses in its problems. */
export function check(form: Form): Findings {
  const found: Findings = {};
  text(found, 'title', form.title, TEXT.title);
  text(found, 'safetyNote', form.safetyNote, TEXT.safetyNote);
  form.routines.forEach((routine, at) => checkRoutine(found, `routines[${at}]`, routine));
  return found;
}

function checkRoutine(found: Findings, path: string, routine: FormRoutine): void {
  text(found, `${path}.name`, routine.name, TEXT.name);
  checkSchedule(found, `${path}.schedule`, routine);
  if (routine.lines.length === 0) found[`${path}.lines`] = { code: 'noLines' };
  routine.lines.forEach((line, at) => {
    const linePath = `${path}.lines[${at}]`;
    checkDose(found, `${linePath}.dose`, line.dose);
    if (line.safetyNote.length > TEXT.lineNote) {
      found[`${linePath}.safetyNote`] = { code: 'long', max: TEXT.lineNote };
    }
  });
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

function checkDose(found: Findings, path: string, dose: FormDose): void {
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

/** Every path that some field of this form can show a problem at. */
export function isKnownPath(form: Form): (path: string) => boolean {
  const known = new Set<string>(['title', 'safetyNote', 'painRule', 'routines']);
  form.routines.forEach((routine, at) => {
    const path = `routines[${at}]`;
    for (const field of ['name', 'schedule', 'lines']) known.add(`${path}.${field}`);
    for (const field of ['days', 'timesPerDay', 'min', 'max', 'times'])
      known.add(`${path}.schedule.${field}`);
    routine.lines.forEach((_, index) => {
      const line = `${path}.lines[${index}]`;
      for (const field of ['exerciseId', 'side', 'safetyNote', 'dose']) known.add(`${line}.${field}`);
      for (const range of ['sets', 'amount', 'holdSeconds']) {
        for (const end of ['', '.min', '.max']) known.add(`${line}.dose.${range}${end}`);
      }
      known.add(`${line}.dose.restSeconds`);
      known.add(`${line}.dose.unit`);
    });
  });
  return (path) => known.has(path);
}
