import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientQuery, versionQuery, versionsQuery } from '@/api/prescription';
import { addDays, localDate, todayIn } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { daysOf, mondayOf } from './grid';
import classes from './paper.module.css';
import { PaperGrid } from './PaperGrid';

const route = getRouteApi('/patients/$patientId/prescriptions/$prescriptionId/paper');

/** The sheet that a patient brings back, entered: the version that is printed on it, its days, and what is ticked. */
export function PaperLogPage() {
  const { t } = useTranslation('handout');
  const { patientId, prescriptionId } = route.useParams();
  const patient = useQuery(patientQuery(patientId));
  const versions = useQuery(versionsQuery(patientId, prescriptionId));
  const newest = versions.data?.reduce((last, one) => Math.max(last, one.version), 0);
  const [chosen, choose] = useState<number>();
  const number = chosen ?? newest;
  const version = useQuery({
    ...versionQuery(patientId, prescriptionId, number ?? 0),
    enabled: number !== undefined && number > 0,
  });
  const timeZone = patient.data?.timeZone;
  const [from, setFrom] = useState<string>();
  const [weeks, setWeeks] = useState(2);
  const failed = [patient, versions, version].find(({ isError }) => isError);
  const today = todayIn(timeZone, new Date());
  const first = from ?? mondayOf(addDays(today, -7));
  const usable = /^\d{4}-\d\d-\d\d$/.test(first) && first >= '2000-01-01';
  return (
    <Page
      title={t('log.title')}
      over={
        <Link to="/patients/$patientId/prescriptions/$prescriptionId" params={{ patientId, prescriptionId }}>
          {version.data?.title ?? t('log.back')}
        </Link>
      }
    >
      <p>{t('log.lead')}</p>
      {failed !== undefined && (
        <ProblemNotice error={failed.error} part={t('log.versions')} onRetry={() => void failed.refetch()} />
      )}
      {(versions.isPending || patient.isPending) && <Loading />}
      {versions.data !== undefined && timeZone !== undefined && (
        <>
          <div className={classes.sheet}>
            <NativeSelect
              label={t('log.version')}
              value={number}
              onChange={(event) => choose(Number(event.currentTarget.value))}
              data={versions.data.map((one) => ({
                value: String(one.version),
                label: t('log.versionOption', { version: one.version, date: localDate(one.effectiveFrom) }),
              }))}
            />
            <TextInput
              type="date"
              label={t('log.from')}
              max={today}
              value={first}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('log.weeks')}
              value={weeks}
              onChange={(event) => setWeeks(Number(event.currentTarget.value))}
              data={[1, 2, 3, 4].map((count) => ({
                value: String(count),
                label: t('log.weeksOption', { count }),
              }))}
            />
          </div>
          {version.data !== undefined && usable && (
            <PaperGrid
              key={version.data.version}
              version={version.data}
              days={daysOf(first, weeks, today)}
              timeZone={timeZone}
            />
          )}
        </>
      )}
    </Page>
  );
}
