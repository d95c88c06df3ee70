import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayAndMonth } from '@/format/date';
import { change, percent } from '@/format/number';
import classes from './caseload.module.css';
import { urgencyOf, type Reason } from './ranking';

/** Why this patient needs a look, in plain words; never by colour alone. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('therapist');
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code} data-urgency={urgencyOf(reason)}>
          {reasonWords(t, reason)}
        </li>
      ))}
    </ul>
  );
}

export function reasonWords(t: TFunction<'therapist'>, reason: Reason): string {
  switch (reason.code) {
    case 'STOPPED_PAIN':
      return reason.date === undefined
        ? t('reason.STOPPED_PAIN', { count: reason.count })
        : t('reason.STOPPED_PAIN_on', { date: dayAndMonth(reason.date) });
    case 'PAIN_HIGH':
      return t('reason.PAIN_HIGH', { value: reason.value });
    case 'PAIN_UP':
      return t('reason.PAIN_UP', { value: change(reason.value).replace('+', '') });
    case 'SILENT':
      return t('reason.SILENT', { count: reason.days });
    case 'OVER_DOSE':
      return t('reason.OVER_DOSE', { value: percent(reason.value) });
    case 'LOW':
      return t('reason.LOW', { value: percent(reason.value) });
    case 'NEVER':
    case 'INTERRUPTION':
    case 'SUSPENDED':
    case 'NONE_ACTIVE':
    case 'FINE':
      return t(`reason.${reason.code}`);
  }
}
