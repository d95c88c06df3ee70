import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoseUnit, LineSide } from '@/api/model';
import { useFieldError } from './errors';
import type { FormDose, FormLine } from './form';
import classes from './prescribe.module.css';

interface DoseEditorProps {
  path: string;
  line: FormLine;
  onChange: (change: Partial<FormLine>) => void;
}

const UNITS = ['REPS', 'SECONDS', 'BREATHS'] as const satisfies DoseUnit[];
const SIDES = ['BOTH_TOGETHER', 'EACH', 'LEFT', 'RIGHT'] as const satisfies LineSide[];

/** Sets, amount, hold and rest as ranges, and the side. */
export function DoseEditor({ path, line, onChange }: DoseEditorProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  return (
    <DoseFields
      path={`${path}.dose`}
      legend={t('prescribe.doseOf', { name: line.exerciseName })}
      dose={line.dose}
      onChange={(dose) => onChange({ dose })}
    >
      <NativeSelect
        label={t('prescribe.side')}
        value={line.side}
        error={useFieldError(`${path}.side`)}
        onChange={(event) =>
          onChange({ side: SIDES.find((one) => one === event.currentTarget.value) ?? 'BOTH_TOGETHER' })
        }
        data={SIDES.map((value) => ({ value, label: terms(`sides.${value}`) }))}
      />
    </DoseFields>
  );
}

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
  const field = (name: keyof FormDose, at: string, label: string) => (
    <NumberField
      path={`${path}.${at}`}
      label={label}
      value={dose[name]}
      onChange={(value) => onChange({ ...dose, [name]: value })}
    />
  );
  return (
    <fieldset className={classes.dose}>
      <legend className="visually-hidden">{legend}</legend>
      {field('setsMin', 'sets.min', t('prescribe.setsMin'))}
      {field('setsMax', 'sets.max', t('prescribe.setsMax'))}
      <NativeSelect
        label={t('prescribe.unit')}
        value={dose.unit}
        onChange={(event) =>
          onChange({ ...dose, unit: UNITS.find((one) => one === event.currentTarget.value) ?? 'REPS' })
        }
        data={UNITS.map((value) => ({ value, label: terms(`unit.${value}`) }))}
      />
      {field('amountMin', 'amount.min', t('prescribe.amountMin', { unit }))}
      {field('amountMax', 'amount.max', t('prescribe.amountMax', { unit }))}
      {field('holdMin', 'holdSeconds.min', t('prescribe.holdMin'))}
      {field('holdMax', 'holdSeconds.max', t('prescribe.holdMax'))}
      {field('rest', 'restSeconds', t('prescribe.rest'))}
      {children}
      {['', '.sets', '.amount', '.holdSeconds', '.unit'].map((part) => (
        <PathError key={part} path={`${path}${part}`} />
      ))}
    </fieldset>
  );
}

interface NumberFieldProps {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function NumberField({ path, label, value, onChange }: NumberFieldProps) {
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
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
