import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adherenceQuery } from '@/api/adherence';
import type { Adherence } from '@/api/model';
import { useOwnId } from '@/app/me';
import { OutboxNotice } from '@/features/session/OutboxNotice';
import { dayAndMonth } from '@/format/date';
import { Card } from '@/ui/Card';
import { DayCalendar } from '@/ui/DayCalendar';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { PainTrend } from '@/ui/PainTrend';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './progress.module.css';

export function ProgressPage() {
  const { t } = useTranslation('patient');
  const adherence = useQuery(adherenceQuery(useOwnId()));
  return (
    <Page title={t('progress.title')} width="read">
      <OutboxNotice />
      {adherence.isPending && <Loading />}
      {adherence.isError && (
        <ProblemNotice
          error={adherence.error}
          part={t('progress.away')}
          onRetry={() => void adherence.refetch()}
        />
      )}
      {adherence.data !== undefined && <Figures adherence={adherence.data} />}
    </Page>
  );
}

function Figures({ adherence }: { adherence: Adherence }) {
  const { t } = useTranslation('patient');
  const nothing =
    adherence.pain.length === 0 &&
    adherence.days.every((day) => day.state === 'NOT_DUE' || day.state === 'DUE');
  if (nothing) {
    return (
      <Empty title={t('progress.noSessions')}>
        <p>{t('progress.noSessionsText')}</p>
      </Empty>
    );
  }
  return (
    <>
      <Card label={t('progress.weeks')}>
        <InWords adherence={adherence} />
        <Weeks weeks={adherence.weeks} />
      </Card>
      <section className={stack.stack} aria-label={t('progress.calendar')}>
        <h2>{t('progress.calendar')}</h2>
        <DayCalendar caption={t('progress.calendar')} days={adherence.days} />
      </section>
      <section className={stack.stack} aria-label={t('progress.pain')}>
        <h2>{t('progress.pain')}</h2>
        <p className={stack.soft}>{t('progress.painNote')}</p>
        <PainTrend pain={adherence.pain} from={adherence.from} to={adherence.to} />
      </section>
    </>
  );
}

/** Plain words before numbers; no praise that is not deserved and no blame. */
function InWords({ adherence }: { adherence: Adherence }) {
  const { t } = useTranslation('patient');
  const { t: common } = useTranslation();
  const done = Math.round(adherence.counted);
  const target = Math.max(done, Math.round(adherence.target));
  const words = adherence.interruption ? 'interruption' : adherence.satisfactory ? 'good' : 'ok';
  return (
    <div className={stack.tight}>
      <h2>{t('progress.weeks')}</h2>
      {adherence.figure == null ? (
        <p className={stack.lead}>{t('progress.none')}</p>
      ) : (
        <>
          <p className={classes.words}>
            {t(adherence.soFar ? 'progress.didSoFar' : 'progress.did', { done, target })}
          </p>
          <p>{t(`progress.${words}`)}</p>
        </>
      )}
      {adherence.overDose && <p>{t('progress.over')}</p>}
      <p className={stack.small}>{common('selfReported')}</p>
    </div>
  );
}

function Weeks({ weeks }: { weeks: Adherence['weeks'] }) {
  const { t } = useTranslation('patient');
  const { t: common } = useTranslation();
  return (
    <ul className={classes.weeks}>
      {weeks.map((week) => {
        const target = Math.ceil(week.planned);
        return (
          <li key={week.isoWeek}>
            <span className={stack.soft}>{t('progress.week', { date: dayAndMonth(week.from) })}</span>
            <span className={classes.pips} aria-hidden="true">
              {Array.from({ length: Math.min(target, 28) }, (_, index) => (
                <span key={index} data-done={index < week.done || undefined} />
              ))}
            </span>
            <span>
              {target === 0 ? t('progress.weekNone') : t('progress.weekDone', { done: week.done, target })}
              {week.soFar && ` ${common('soFar')}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
