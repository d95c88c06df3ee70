import { useTranslation } from 'react-i18next';
import type { Prescription } from '@/api/model';
import { longDay } from '@/format/date';
import { Notice } from '@/ui/Notice';

/** A plan that is paused, on hold or over, said calmly: what it means for today, and that nothing was done wrong. */
export function PlanStanding({ prescription }: { prescription: Prescription }) {
  const { t } = useTranslation('patient');
  const { status, suspension, end } = prescription;
  switch (status) {
    case 'ON_HOLD':
      return (
        <Notice tone="now" title={t('standing.hold')}>
          <p>{t('standing.holdText')}</p>
        </Notice>
      );
    case 'PAUSED':
      return (
        <Notice title={t('standing.pause')}>
          <p>
            {suspension == null
              ? t('standing.pauseText')
              : t('standing.pauseFrom', { date: longDay(suspension.from) })}
          </p>
        </Notice>
      );
    case 'COMPLETED':
      return (
        <Notice tone="good" title={t('standing.completed')}>
          <p>
            {end == null ? t('standing.overText') : t('standing.lastDay', { date: longDay(end.lastDay) })}
          </p>
        </Notice>
      );
    case 'STOPPED':
      return (
        <Notice title={t('standing.stopped')}>
          <p>{t('standing.stoppedText')}</p>
        </Notice>
      );
    case 'ACTIVE':
    case 'DRAFT':
      return null;
  }
}
