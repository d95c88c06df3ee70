import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CERT_TEXTS } from '@/api/templates';
import { NumberField } from '@/features/prescribe/DoseEditor';
import { useFieldError } from '@/features/prescribe/errors';
import { Pain } from '@/features/prescribe/Head';
import classes from '@/features/prescribe/prescribe.module.css';
import { Card } from '@/ui/Card';
import stack from '@/ui/stack.module.css';
import type { TemplateForm } from './form';

interface FieldsProps {
  form: TemplateForm;
  onChange: (form: TemplateForm) => void;
}

/** What holds for the whole template. */
export function WholeFields({ form, onChange }: FieldsProps) {
  const { t } = useTranslation('templates');
  const { plan } = form;
  return (
    <div className={classes.head}>
      <div className={stack.stack}>
        <TextInput
          label={t('save.name')}
          maxLength={200}
          value={plan.title}
          error={useFieldError('title')}
          onChange={(event) => onChange({ ...form, plan: { ...plan, title: event.currentTarget.value } })}
        />
        <Long
          path="goal"
          label={t('save.goal')}
          value={form.goal}
          onChange={(goal) => onChange({ ...form, goal })}
        />
        <Long
          path="forWhom"
          label={t('save.forWhom')}
          value={form.forWhom}
          most={2000}
          onChange={(forWhom) => onChange({ ...form, forWhom })}
        />
      </div>
      <div className={stack.stack}>
        <Long
          path="safetyNote"
          label={t('save.note')}
          value={plan.safetyNote}
          onChange={(safetyNote) => onChange({ ...form, plan: { ...plan, safetyNote } })}
        />
        <Pain form={plan} onChange={(next) => onChange({ ...form, plan: next })} />
        <div className={classes.numbers}>
          <NumberField
            path="period.minWeeks"
            label={t('edit.minWeeks')}
            value={form.minWeeks}
            onChange={(minWeeks) => onChange({ ...form, minWeeks })}
          />
          <NumberField
            path="period.maxWeeks"
            label={t('edit.maxWeeks')}
            value={form.maxWeeks}
            onChange={(maxWeeks) => onChange({ ...form, maxWeeks })}
          />
        </div>
      </div>
    </div>
  );
}

/** The answers that the exercise reporting consensus asks for, beyond what the routines say by themselves. */
export function AboutFields({ form, onChange }: FieldsProps) {
  const { t } = useTranslation('templates');
  return (
    <Card label={t('edit.about')}>
      <div>
        <h2>{t('edit.about')}</h2>
        <p className={stack.small}>{t('edit.aboutText')}</p>
      </div>
      <div className={classes.head}>
        <Long
          path="startingLevel"
          label={t('startingLevel')}
          value={form.startingLevel}
          onChange={(startingLevel) => onChange({ ...form, startingLevel })}
        />
        <Long
          path="progression"
          label={t('progression')}
          value={form.progression}
          onChange={(progression) => onChange({ ...form, progression })}
        />
        <NativeSelect
          label={t('edit.grouping')}
          value={form.grouping ?? ''}
          onChange={(event) =>
            onChange({
              ...form,
              grouping: (['INDIVIDUAL', 'GROUP'] as const).find((one) => one === event.currentTarget.value),
            })
          }
          data={[
            { value: '', label: t('edit.unsaid') },
            { value: 'INDIVIDUAL', label: t('edit.INDIVIDUAL') },
            { value: 'GROUP', label: t('edit.GROUP') },
          ]}
        />
        <NativeSelect
          label={t('edit.tailoring')}
          value={form.tailoring ?? ''}
          onChange={(event) =>
            onChange({
              ...form,
              tailoring: (['GENERIC', 'TAILORED'] as const).find((one) => one === event.currentTarget.value),
            })
          }
          data={[
            { value: '', label: t('edit.unsaid') },
            { value: 'GENERIC', label: t('edit.GENERIC') },
            { value: 'TAILORED', label: t('edit.TAILORED') },
          ]}
        />
        {CERT_TEXTS.filter((item) => item !== 'tailoringHow' || form.tailoring !== 'GENERIC').map((item) => (
          <Long
            key={item}
            path={`cert.${item}`}
            label={t(`cert.text.${item}`)}
            value={form.cert[item]}
            onChange={(text) => onChange({ ...form, cert: { ...form.cert, [item]: text } })}
          />
        ))}
      </div>
    </Card>
  );
}

interface LongProps {
  path: string;
  label: string;
  value: string;
  most?: number;
  onChange: (value: string) => void;
}

function Long({ path, label, value, most = 1000, onChange }: LongProps) {
  return (
    <Textarea
      label={label}
      maxLength={most}
      value={value}
      error={useFieldError(path)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
