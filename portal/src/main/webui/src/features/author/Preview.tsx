import { NativeSelect } from '@mantine/core';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawing } from '@/features/pose/Drawing';
import { codeWord, doseWords } from '@/format/words';
import { list } from '@/format/number';
import { Choices } from '@/ui/Choices';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { check } from './check';
import { toDose, type Form, type FormVariant } from './form';
import { useDrawing } from './useDrawing';
import classes from './author.module.css';

const READERS = ['patient', 'therapist'] as const;

/** How it will be shown, while it is written. */
export function Preview({ form: typed }: { form: Form }) {
  const { t } = useTranslation('authoring');
  const form = useDeferredValue(typed);
  const name = useId();
  const [reader, setReader] = useState<(typeof READERS)[number]>('patient');
  const [code, setCode] = useState('');
  const variant = form.variants.find((one) => one.code === code) ?? form.variants.find((one) => one.standard);
  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <Choices
        legend={t('previewAs')}
        name={name}
        small
        value={reader}
        onChange={setReader}
        options={READERS.map((value) => ({ value, label: t(`reader.${value}`) }))}
      />
      {form.variants.length > 1 && (
        <NativeSelect
          label={t('previewVariant')}
          value={variant?.code ?? ''}
          onChange={(event) => setCode(event.currentTarget.value)}
          data={form.variants.map((one) => ({ value: one.code, label: one.name || one.code }))}
        />
      )}
      {reader === 'patient' ? (
        <ForPatient form={form} variant={variant} />
      ) : (
        <ForTherapist form={form} variant={variant} />
      )}
    </section>
  );
}

interface ReaderProps {
  form: Form;
  variant: FormVariant | undefined;
}

function ForPatient({ form, variant }: ReaderProps) {
  const { t } = useTranslation('authoring');
  const steps = (variant?.steps ?? form.steps).filter((step) => step.text.trim() !== '');
  const cautions = [...form.cautions, ...(variant?.cautions ?? [])].filter((one) => one.text.trim() !== '');
  return (
    <div className={classes.phone}>
      <Shown variant={variant} />
      <div>
        <h3>{form.name || <Missing />}</h3>
        <Dose form={form} />
      </div>
      {(cautions.length > 0 || form.stopIf.trim() !== '') && (
        <Notice tone="now" title={t('careful')}>
          <ul>
            {cautions.map((one) => (
              <li key={one.key}>{one.text}</li>
            ))}
          </ul>
          {form.stopIf.trim() !== '' && (
            <p>
              <strong>{t('stopIf')}:</strong> {form.stopIf}
            </p>
          )}
        </Notice>
      )}
      {steps.length === 0 ? (
        <Missing />
      ) : (
        <ol className={stack.steps}>
          {steps.map((step) => (
            <li key={step.key}>
              {step.text}
              {step.breath.trim() !== '' && <em> {step.breath}</em>}
            </li>
          ))}
        </ol>
      )}
      {form.feel.trim() !== '' && (
        <p>
          <strong>{t('feel')}:</strong> {form.feel}
        </p>
      )}
    </div>
  );
}

function ForTherapist({ form, variant }: ReaderProps) {
  const { t } = useTranslation('authoring');
  const { t: terms } = useTranslation('terms');
  const words = (group: 'region' | 'position' | 'muscle' | 'equipment', codes: readonly string[]) =>
    list(codes.map((code) => codeWord(terms, group, code)));
  const needs = variant?.equipment ?? form.equipment;
  return (
    <div className={classes.sheet}>
      <Shown variant={variant} />
      <div className={stack.apart}>
        <h3>{form.name || <Missing />}</h3>
        <Tag tone="main">{codeWord(terms, 'type', form.type)}</Tag>
      </div>
      <p>{form.purpose || <Missing />}</p>
      <p className={classes.hint}>
        {[words('region', form.regions), words('muscle', form.muscles), words('position', form.position)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className={classes.hint}>{needs.length === 0 ? terms('noEquipment') : words('equipment', needs)}</p>
      <Dose form={form} />
      {variant !== undefined && (
        <div className={classes.tags} role="group" aria-label={t('hazards')}>
          {variant.hazards.map((code) => (
            <Tag key={code} tone="now">
              {codeWord(terms, 'hazard', code)}
            </Tag>
          ))}
        </div>
      )}
      {form.mistakes.length > 0 && (
        <ul>
          {form.mistakes.map((mistake) => (
            <li key={mistake.key}>
              {mistake.text} → {mistake.instead}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.hint}>{t('claimCount', { count: form.claims.length })}</p>
    </div>
  );
}

function Shown({ variant }: { variant: FormVariant | undefined }) {
  const { t } = useTranslation('authoring');
  const drawing = useDrawing(variant?.figure, 'motion');
  if (variant?.figure == null) return <p className={classes.hint}>{t('noFigureYet')}</p>;
  if (drawing.isError) return <p className={classes.hint}>{t('figureAway')}</p>;
  return (
    <div className={classes.figure}>
      {drawing.data !== undefined && <Drawing svg={drawing.data.svg} label={variant.figure.alt} moving />}
    </div>
  );
}

function Dose({ form }: { form: Form }) {
  const { t: terms } = useTranslation('terms');
  const wrong = Object.keys(check(form)).some((path) => path.startsWith('defaultDose.'));
  if (form.dose === undefined || wrong) return null;
  return <p className={stack.small}>{doseWords(terms, toDose(form.dose), form.sides)}</p>;
}

function Missing() {
  const { t } = useTranslation('authoring');
  return <span className={classes.missing}>{t('missing')}</span>;
}
