import { BANDS, type Band, type Dose, type DoseUnit, type Load, type Maybe, type Range } from '@/api/model';

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

export const LOAD_KINDS = ['NONE', 'KG', ...BANDS] as const;
export interface FormLoad {
  kind: 'NONE' | 'KG' | Band;
  kg: string;
}

export interface FormRange {
  min: string;
  max: string;
}

export const NO_DOSE: Omit<FormDose, 'unit'> = {
  setsMin: '',
  setsMax: '',
  amountMin: '',
  amountMax: '',
  holdMin: '',
  holdMax: '',
  rest: '',
};

const text = (value: Maybe<number>) => (value == null ? '' : String(value));

export function toFormDose(dose: Dose): FormDose {
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

export const NO_LOAD: FormLoad = { kind: 'NONE', kg: '' };

export function toFormLoad(load: Maybe<Load>): FormLoad {
  if (load?.band != null) return { kind: load.band, kg: '' };
  if (load?.kg != null) return { kind: 'KG', kg: String(load.kg) };
  return NO_LOAD;
}

export function toLoad({ kind, kg }: FormLoad): Load | undefined {
  if (kind === 'NONE') return undefined;
  return kind === 'KG' ? { kg: decimal(kg) } : { band: kind };
}

/** A comma is a decimal point to half of the world. */
export function decimal(typed: string): number {
  return Number(typed.replace(',', '.'));
}

export function toFormRange(range: Maybe<Range>): FormRange {
  return { min: text(range?.min), max: text(range?.max) };
}

export function toRange({ min, max }: FormRange): Range | undefined {
  return min === '' ? undefined : { min: Number(min), max: Number(max || min) };
}
