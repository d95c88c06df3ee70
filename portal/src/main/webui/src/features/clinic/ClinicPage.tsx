import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clinicSummaryQuery } from '@/api/adherence';
import type { ClinicSummary } from '@/api/model';
import { useMe } from '@/app/me';
import { localDate } from '@/format/date';
import { number, percent } from '@/format/number';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Stat, Stats } from '@/ui/Stat';
import stack from '@/ui/stack.module.css';
import { Bands } from './Bands';

// The charts are the heaviest part of the application: they load after the figures.
const WeekTrend = lazy(async () => ({ default: (await import('./WeekTrend')).WeekTrend }));

const PERIODS = [4, 8, 12] as const;

export function ClinicPage() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const me = useMe();
  const [weeks, setWeeks] = useState<number>(PERIODS[0]);
  const summary = useQuery(clinicSummaryQuery(weeks));
  return (
    <Page
      title={t('clinic.title', { clinic: me.clinicName ?? t('clinic.over') })}
      over={t('clinic.over')}
      actions={
        <NativeSelect
          label={t('clinic.weeks')}
          value={String(weeks)}
          onChange={(event) => setWeeks(Number(event.currentTarget.value))}
          data={PERIODS.map((count) => ({ value: String(count), label: t('clinic.weeksOption', { count }) }))}
        />
      }
    >
      {summary.isPending && <Loading />}
      {summary.isError && (
        <ProblemNotice error={summary.error} part={t('clinic.away')} onRetry={() => void summary.refetch()} />
      )}
      {summary.data !== undefined && (
        <>
          <p className={stack.soft}>
            {t('clinic.period', { from: localDate(summary.data.from), to: localDate(summary.data.to) })}.{' '}
            {common('selfReportedLong')}
          </p>
          <Figures summary={summary.data} />
        </>
      )}
    </Page>
  );
}

function Figures({ summary }: { summary: ClinicSummary }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const none = common('noFigure');
  return (
    <>
      <Stats>
        <Stat
          label={t('clinic.active')}
          value={number(summary.activePatients)}
          note={t('clinic.activeNote')}
        />
        <Stat
          label={t('clinic.reporting')}
          value={number(summary.patientsReporting)}
          note={t('clinic.reportingNote')}
        />
        <Stat
          label={t('clinic.sessions')}
          value={number(summary.sessionsLogged)}
          note={t('clinic.sessionsNote', { count: summary.sessionsThisWeek })}
        />
        <Stat
          label={t('clinic.silent')}
          value={number(summary.silentPatients)}
          note={t('clinic.silentNote')}
          tone={summary.silentPatients > 0 ? 'now' : 'plain'}
        />
        <Stat
          label={t('clinic.stops')}
          value={number(summary.stopsForPain)}
          note={t('clinic.stopsNote')}
          tone={summary.stopsForPain > 0 ? 'stop' : 'plain'}
        />
        <Stat
          label={t('clinic.late')}
          value={percent(summary.lateShare) ?? none}
          note={t('clinic.lateNote')}
        />
      </Stats>
      {summary.sessionsLogged === 0 && (
        <Empty title={t('clinic.empty')}>
          <p>{t('clinic.emptyText')}</p>
        </Empty>
      )}
      <div className={stack.two}>
        <Section title={t('clinic.trend')} note={t('clinic.trendNote')}>
          <Card>
            <Suspense fallback={<Loading />}>
              <WeekTrend weeks={summary.weeks} />
            </Suspense>
          </Card>
        </Section>
        <Section title={t('clinic.adherence')} note={t('clinic.adherenceNote')}>
          <Card>
            <Bands adherence={summary.adherence} />
          </Card>
        </Section>
      </div>
    </>
  );
}
