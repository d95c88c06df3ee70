import { Button, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/format/date';
import { Choices } from '@/ui/Choices';
import stack from '@/ui/stack.module.css';
import { NumberField } from './DoseEditor';
import { useFieldError } from './errors';
import type { Form } from './form';
import classes from './prescribe.module.css';

interface HeadProps {
  form: Form;
  /** The patient's own day. */
  today: string;
  onChange: (form: Form) => void;
}

const WEEKS = [4, 6, 8, 12];

/** What holds for the whole prescription. */
export function Head({ form, today, onChange }: HeadProps) {
  const { t } = useTranslation('therapist');
  return (
    <div className={classes.head}>
      <div className={stack.stack}>
        <TextInput
          label={t('prescribe.title')}
          description={t('prescribe.titleHint')}
          value={form.title}
          maxLength={200}
          error={useFieldError('title')}
          onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
        />
        <Textarea
          label={t('prescribe.safetyNote')}
          description={t('prescribe.safetyHint')}
          value={form.safetyNote}
          rows={3}
          error={useFieldError('safetyNote')}
          onChange={(event) => onChange({ ...form, safetyNote: event.currentTarget.value })}
        />
      </div>
      <div className={stack.stack}>
        <Period form={form} today={today} onChange={onChange} />
        <Pain form={form} onChange={onChange} />
      </div>
    </div>
  );
}

/** The last day. Open ends are allowed; a few usual lengths are one press away. */
function Period({ form, today, onChange }: HeadProps) {
  const { t } = useTranslation('prescribe');
  return (
    <div className={classes.period}>
      <TextInput
        type="date"
        label={t('until.label')}
        description={t('until.hint')}
        min={today}
        value={form.until}
        error={useFieldError('until')}
        onChange={(event) => onChange({ ...form, until: event.currentTarget.value })}
      />
      <div className={classes.quick} role="group" aria-label={t('until.quick')}>
        {WEEKS.map((weeks) => {
          const until = addDays(today, 7 * weeks - 1);
          return (
            <Button
              key={weeks}
              variant={form.until === until ? 'filled' : 'default'}
              aria-pressed={form.until === until}
              onClick={() => onChange({ ...form, until: form.until === until ? '' : until })}
            >
              {t('until.weeks', { count: weeks })}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** What to do when it hurts, with the cut-points where some pain is acceptable. */
export function Pain({ form, onChange }: Omit<HeadProps, 'today'>) {
  const { t } = useTranslation('therapist');
  const { t: prescribe } = useTranslation('prescribe');
  const { t: terms } = useTranslation('terms');
  const name = useId();
  const monitoring = form.painRule === 'PAIN_MONITORING';
  return (
    <div className={classes.pain}>
      <Choices
        legend={t('prescribe.painRule')}
        name={name}
        small
        value={form.painRule}
        onChange={(painRule) => onChange({ ...form, painRule })}
        options={(['STOP_ON_PAIN', 'PAIN_MONITORING'] as const).map((rule) => ({
          value: rule,
          label: terms(`painRule.${rule}`),
        }))}
      />
      {monitoring && (
        <div className={classes.limits}>
          <NumberField
            path="painLimits.goOnUpTo"
            label={prescribe('pain.goOnUpTo')}
            value={form.goOnUpTo}
            onChange={(goOnUpTo) => onChange({ ...form, goOnUpTo })}
          />
          <NumberField
            path="painLimits.stopFrom"
            label={prescribe('pain.stopFrom')}
            value={form.stopFrom}
            onChange={(stopFrom) => onChange({ ...form, stopFrom })}
          />
          <PainScale goOnUpTo={Number(form.goOnUpTo)} stopFrom={Number(form.stopFrom)} />
        </div>
      )}
      <p className={stack.small}>
        {monitoring ? prescribe('pain.words', limitsOf(form)) : terms('painRuleText.STOP_ON_PAIN')}
      </p>
    </div>
  );
}

const limitsOf = ({ goOnUpTo, stopFrom }: Form) => ({ goOn: goOnUpTo, stop: stopFrom });

const SCALE = Array.from({ length: 11 }, (_, at) => at);

/** Eleven strips: go on, acceptable when it settles, stop. The words below say the same. */
function PainScale({ goOnUpTo, stopFrom }: { goOnUpTo: number; stopFrom: number }) {
  return (
    <div className={classes.painScale} aria-hidden="true">
      {SCALE.map((pain) => (
        <span key={pain} data-zone={pain <= goOnUpTo ? 'go' : pain >= stopFrom ? 'stop' : 'wait'}>
          {pain}
        </span>
      ))}
    </div>
  );
}
