import type { Dose } from '@/api/model';

/** The fields of a dose as somebody types them. */
export interface TypedDose {
  setsMin: string;
  setsMax: string;
  amountMin: string;
  amountMax: string;
  holdMin: string;
  holdMax: string;
  kg: string;
}
export const DOSE_FIELDS: readonly (keyof TypedDose)[] = [
  'setsMin',
  'setsMax',
  'amountMin',
  'amountMax',
  'holdMin',
  'holdMax',
  'kg',
];

export function typed(dose: Dose): TypedDose {
  const text = (value: number | null | undefined) => value?.toString() ?? '';
  return {
    setsMin: text(dose.sets.min),
    setsMax: text(dose.sets.max),
    amountMin: text(dose.amount.min),
    amountMax: text(dose.amount.max),
    holdMin: text(dose.holdSeconds?.min),
    holdMax: text(dose.holdSeconds?.max),
    kg: text(dose.load?.kg),
  };
}

/** The dose that was typed; absent while a number is missing or the ends are the wrong way round. */
export function doseOf(form: TypedDose, dose: Dose): Dose | undefined {
  const between = (min: string, max: string) => {
    const range = { min: Number(min), max: Number(max) };
    return Number.isInteger(range.min) &&
      Number.isInteger(range.max) &&
      range.min > 0 &&
      range.min <= range.max
      ? range
      : undefined;
  };
  const sets = between(form.setsMin, form.setsMax);
  const amount = between(form.amountMin, form.amountMax);
  const hold = form.holdMin === '' && form.holdMax === '' ? null : between(form.holdMin, form.holdMax);
  const kg = Number(form.kg.replace(',', '.'));
  if (sets === undefined || amount === undefined || hold === undefined) return undefined;
  if (form.kg !== '' && !(kg > 0)) return undefined;
  return {
    ...dose,
    sets,
    amount,
    holdSeconds: hold ?? undefined,
    load: form.kg === '' ? (dose.load?.band == null ? undefined : dose.load) : { kg },
  };
}
