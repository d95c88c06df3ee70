import { describe, expect, it } from 'vitest';
import { PROGRESSION_STEPS } from '@/api/model';
import { biceps, squeeze } from '@/mock/catalog';
import { version } from '@/mock/plans';
import { check, fits, isKnownPath } from './check';
import { toContent, toForm } from './content';
import { NO_DOSE, NO_LOAD } from './dose';
import {
  emptyForm,
  NEW_PROGRESSION,
  newLine,
  newRoutine,
  type Form,
  type FormDose,
  type FormLine,
} from './form';

const good = (): Form => ({
  ...emptyForm(),
  title: 'Shoulder',
  safetyNote: 'Stop when it hurts.',
  painRule: 'STOP_ON_PAIN',
  routines: [{ ...newRoutine(), name: 'Strength', lines: [newLine(squeeze)] }],
});

describe('checking', () => {
  it('finds nothing in a complete form', () => {
    expect(check(good())).toEqual({});
  });

  it('names every empty part of a new one', () => {
    expect(Object.keys(check(emptyForm()))).toEqual([
      'title',
      'safetyNote',
      'routines[0].name',
      'routines[0].lines',
    ]);
  });

  it('asks for numbers where no source gave a dose', () => {
    const form = good();
    form.routines[0]?.lines.push(newLine(biceps));
    expect(Object.keys(check(form))).toEqual([
      'routines[0].lines[1].dose.sets.min',
      'routines[0].lines[1].dose.amount.min',
    ]);
  });

  it.each([
    ['0', '3', 'routines[0].schedule.min'],
    ['3', '2', 'routines[0].schedule.max'],
    ['x', '', 'routines[0].schedule.min'],
    ['3', '51', 'routines[0].schedule.max'],
  ])('refuses %s to %s times a week at %s', (min, max, path) => {
    const form = good();
    const [routine] = form.routines;
    if (routine === undefined) throw new Error('no routine');
    routine.schedule = { ...routine.schedule, kind: 'PER_WEEK', min, max };
    expect(Object.keys(check(form))).toEqual([path]);
  });

  it('knows the paths that the service uses', () => {
    const known = isKnownPath(good());
    expect(known('routines[0].lines[0].exerciseId')).toBe(true);
    expect(known('routines[0].lines[0].dose.holdSeconds.max')).toBe(true);
    expect(known('routines[0].lines[1].exerciseId')).toBe(false);
  });
});

describe('a step up', () => {
  const steps = (dose: Partial<FormDose>, kg = '') => {
    const line: Pick<FormLine, 'dose' | 'load'> = {
      dose: { ...NO_DOSE, unit: 'REPS', ...dose },
      load: kg === '' ? NO_LOAD : { kind: 'KG', kg },
    };
    return PROGRESSION_STEPS.filter((step) => fits(step, line));
  };

  it.each([
    ['repetitions', { unit: 'REPS' }, '', ['REPS', 'SETS', 'HARDER_VARIANT']],
    ['held', { unit: 'REPS', holdMin: '5' }, '', ['REPS', 'SETS', 'HOLD_SECONDS', 'HARDER_VARIANT']],
    ['seconds', { unit: 'SECONDS' }, '', ['SETS', 'HOLD_SECONDS', 'HARDER_VARIANT']],
    ['breaths', { unit: 'BREATHS' }, '', ['SETS', 'HARDER_VARIANT']],
    ['a weight', { unit: 'REPS' }, '5', ['REPS', 'SETS', 'LOAD_KG', 'HARDER_VARIANT']],
  ] as const)('of %s is one of something that the dose has', (_, dose, kg, expected) => {
    expect(steps(dose, kg)).toEqual(expected);
  });

  it('that fits no more is named by the path that the service uses', () => {
    const form = good();
    const [line] = form.routines[0]?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    line.progression = { ...NEW_PROGRESSION, step: 'LOAD_KG' };
    expect(check(form)).toEqual({ 'routines[0].lines[0].progression.step': { code: 'step' } });
  });
});

describe('there and back', () => {
  it('keeps identities and adds no field that the service does not know', () => {
    const content = toContent(toForm(version));
    expect(content.routines.map((routine) => routine.routineId)).toEqual(['r-1', 'r-2', 'r-3']);
    const [line] = content.routines[0]?.lines ?? [];
    expect(Object.keys(JSON.parse(JSON.stringify(line)) as object)).toEqual([
      'lineId',
      'exerciseId',
      'dose',
      'side',
      'safetyNote',
    ]);
    expect(content.routines[0]?.schedule).toEqual({ kind: 'PER_WEEK', min: 2, max: 3 });
  });

  it('reads a single number as a range of one', () => {
    const form = good();
    const [line] = form.routines[0]?.lines ?? [];
    if (line === undefined) throw new Error('no line');
    line.dose = { ...line.dose, amountMin: '12', amountMax: '' };
    expect(toContent(form).routines[0]?.lines[0]?.dose.amount).toEqual({ min: 12, max: 12 });
  });
});
