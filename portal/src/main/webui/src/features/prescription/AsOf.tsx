import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asOfQuery } from '@/api/treatment';
import { STATUS_TONE } from '@/features/record/Prescriptions';
import { localDate, todayIn } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { ContentView } from './ContentView';

interface AsOfProps {
  patientId: string;
  prescriptionId: string;
  /** Where the patient's days are counted. */
  timeZone: string | undefined;
}

/** What applied on a day that is chosen: for a question about the past, asked later. */
export function AsOf({ patientId, prescriptionId, timeZone }: AsOfProps) {
  const { t } = useTranslation('treatment');
  const id = useId();
  const [on, setOn] = useState('');
  const [today] = useState(() => todayIn(timeZone, new Date()));
  const usable = /^\d{4}-\d\d-\d\d$/.test(on) && on >= '1900-01-01';
  return (
    <Card label={t('asOf.title')}>
      <h2 id={id}>{t('asOf.title')}</h2>
      <TextInput
        type="date"
        label={t('asOf.on')}
        description={t('asOf.hint')}
        max={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {usable && <Stood patientId={patientId} prescriptionId={prescriptionId} on={on} />}
      </div>
    </Card>
  );
}

function Stood({ patientId, prescriptionId, on }: { patientId: string; prescriptionId: string; on: string }) {
  const { t } = useTranslation('treatment');
  const { t: terms } = useTranslation('terms');
  const stood = useQuery(asOfQuery(patientId, prescriptionId, on));
  if (stood.isPending) return <Loading />;
  if (stood.isError) {
    return <ProblemNotice error={stood.error} part={t('asOf.part')} onRetry={() => void stood.refetch()} />;
  }
  const { status, version, suspension } = stood.data;
  return (
    <div className={stack.stack}>
      <div className={stack.row}>
        <strong>{t('asOf.stood', { date: localDate(on) })}</strong>
        <Tag tone={STATUS_TONE[status]}>{terms(`status.${status}`)}</Tag>
        {version != null && <Tag>{t('version', { version: version.version })}</Tag>}
      </div>
      {suspension?.reason != null && <p>{suspension.reason}</p>}
      {version == null ? <p>{t('asOf.nothing')}</p> : <ContentView content={version} />}
    </div>
  );
}
