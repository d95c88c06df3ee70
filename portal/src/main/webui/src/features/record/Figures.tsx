import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adherenceQuery } from '@/api/adherence';
import type { Adherence } from '@/api/model';
import { localDate } from '@/format/date';
import { percent } from '@/format/number';
import { Card } from '@/ui/Card';
import { DayCalendar } from '@/ui/DayCalendar';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { PainTrend } from '@/ui/PainTrend';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Stat, Stats } from '@/ui/Stat';
import classes from './record.module.css';

/** Adherence never stands alone: relative dose, late entries, silence and pain are always beside it. */
export function Figures({ patientId }: { patientId: string }) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const adherence = useQuery(adherenceQuery(patientId));
  const period =
    adherence.data === undefined
      ? undefined
      : t('record.period', { from: localDate(adherence.data.from), to: localDate(adherence.data.to) });
  return (
    <Section
      title={t('record.figures')}
      note={period === undefined ? common('selfReportedLong') : `${period}. ${common('selfReportedLong')}`}
    >
      {adherence.isPending && <Loading />}
      {adherence.isError && (
        <ProblemNotice
          error={adherence.error}
          part={t('record.adherencePart')}
          onRetry={() => void adherence.refetch()}
        />
      )}
      {adherence.data !== undefined && <Shown adherence={adherence.data} />}
    </Section>
  );
}

function Shown({ adherence }: { adherence: Adherence }) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const none = common('noFigure');
  const { done } = adherence;
  const target = Math.round(adherence.target);
  return (
    <>
      {adherence.interruption && <Notice tone="now">{t('record.interruption')}</Notice>}
      <Stats>
        <Stat
          label={t('record.adherence')}
          value={percent(adherence.figure) ?? none}
          tone={adherence.figure != null && !adherence.satisfactory ? 'now' : 'plain'}
          note={`${t('record.adherenceNote', { done, target })}${adherence.soFar ? `, ${common('soFar')}` : ''}`}
        />
        <Stat
          label={t('record.relativeDose')}
          value={percent(adherence.relativeDose) ?? none}
          tone={adherence.overDose ? 'stop' : 'plain'}
          note={t(adherence.overDose ? 'record.overDose' : 'record.relativeNote')}
        />
        <Stat
          label={t('record.late')}
          value={percent(adherence.lateShare) ?? none}
          note={t('record.lateNote')}
        />
        <Stat
          label={t('record.silent')}
          value={adherence.daysWithoutReport}
          note={t('record.silentNote', { count: adherence.days.length })}
        />
      </Stats>
      <div className={classes.charts}>
        <Card label={t('record.calendar')}>
          <h3>{t('record.calendar')}</h3>
          <DayCalendar caption={t('record.calendar')} days={adherence.days} />
        </Card>
        <Card label={t('record.pain')}>
          <h3>{t('record.pain')}</h3>
          <PainTrend pain={adherence.pain} from={adherence.from} to={adherence.to} />
        </Card>
      </div>
    </>
  );
}
