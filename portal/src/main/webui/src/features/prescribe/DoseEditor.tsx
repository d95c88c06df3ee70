import { NativeSelect, TextInput } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoseUnit } from '@/api/model';
import classes from './dose.module.css';
import type { FormDose } from './dose';
import { useFieldError } from './errors';

const UNITS = ['REPS', 'SECONDS', 'BREATHS'] as const satisfies DoseUnit[];

interface DoseFieldsProps {
  path: string;
  legend: string;
  dose: FormDose;
  onChange: (dose: FormDose) => void;
  children?: ReactNode;
}

/** The numbers of a dose, wherever one is entered. */
export function DoseFields({ path, legend, dose, onChange, children }: DoseFieldsProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const unit = terms(`unit.${dose.unit}`);
  const set = (change: Partial<FormDose>) => onChange({ ...dose, ...change });
  return (
    <fieldset className={classes.dose}>
      <legend className="visually-hidden">{legend}</legend>
      <RangeField
        path={`${path}.sets`}
        label={t('prescribe.sets')}
        low={dose.setsMin}
        high={dose.setsMax}
        onChange={(setsMin, setsMax) => set({ setsMin, setsMax })}
      />
      <RangeField
        path={`${path}.amount`}
        label={unit}
        low={dose.amountMin}
        high={dose.amountMax}
        onChange={(amountMin, amountMax) => set({ amountMin, amountMax })}
      />
      <NativeSelect
        className={classes.unit}
        label={t('prescribe.unit')}
        value={dose.unit}
        onChange={(event) => set({ unit: UNITS.find((one) => one === event.currentTarget.value) ?? 'REPS' })}
        data={UNITS.map((value) => ({ value, label: terms(`unit.${value}`) }))}
      />
      <RangeField
        path={`${path}.holdSeconds`}
        label={t('prescribe.hold')}
        low={dose.holdMin}
        high={dose.holdMax}
        onChange={(holdMin, holdMax) => set({ holdMin, holdMax })}
      />
      <div className={classes.single}>
        <NumberField
          path={`${path}.restSeconds`}
          label={t('prescribe.rest')}
          value={dose.rest}
          onChange={(rest) => set({ rest })}
        />
      </div>
      {children}
      {['', '.unit'].map((part) => (
        <PathError key={part} path={`${path}${part}`} />
      ))}
    </fieldset>
  );
}

interface RangeFieldProps {
  path: string;
  label: string;
  low: string;
  high: string;
  onChange: (low: string, high: string) => void;
}

/** From–to in one breath; the second number may stay empty: then it is the first. */
export function RangeField({ path, label, low, high, onChange }: RangeFieldProps) {
  const { t } = useTranslation('therapist');
  const id = useId();
  const wrongLow = useFieldError(`${path}.min`);
  const wrongHigh = useFieldError(`${path}.max`);
  const whole = useFieldError(path);
  const error = wrongLow ?? wrongHigh ?? whole;
  const field = (end: 'from' | 'to', value: string, wrong: boolean) => (
    <input
      className="mantine-Input-input"
      aria-label={t(end === 'from' ? 'prescribe.from' : 'prescribe.to', { what: label })}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={value}
      data-error={wrong || undefined}
      aria-invalid={wrong || undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      placeholder={end === 'to' && low !== '' ? low : undefined}
      onChange={(event) => {
        const typed = event.currentTarget.value.trim();
        if (end === 'from') onChange(typed, high);
        else onChange(low, typed);
      }}
    />
  );
  return (
    <div className={classes.range} data-wrong={error !== undefined || undefined}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <div className={classes.pair}>
        {field('from', low, wrongLow !== undefined || whole !== undefined)}
        <span aria-hidden="true">–</span>
        {field('to', high, wrongHigh !== undefined)}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface NumberFieldProps {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  inputMode?: 'numeric' | 'decimal';
}

export function NumberField({ path, label, value, onChange, inputMode = 'numeric' }: NumberFieldProps) {
  return (
    <TextInput
      label={label}
      inputMode={inputMode}
      autoComplete="off"
      maxLength={inputMode === 'decimal' ? 6 : 4}
      value={value}
      error={useFieldError(path)}
      onChange={(event) => onChange(event.currentTarget.value.trim())}
    />
  );
}

/** A problem with a part that has no field of its own. */
export function PathError({ path }: { path: string }) {
  const error = useFieldError(path);
  return error === undefined ? null : <p className={classes.error}>{error}</p>;
}
