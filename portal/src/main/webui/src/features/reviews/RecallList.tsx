import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { recalledQuery, recallsQuery, type Recall, type RecalledPrescription } from '@/api/recalls';
import { useMe } from '@/app/me';
import { instant, localDate } from '@/format/date';
import { list } from '@/format/number';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './reviews.module.css';

/** What was recalled, and who is concerned. */
export function RecallList() {
  const { t } = useTranslation('reviews');
  const recalls = useQuery(recallsQuery);
  return (
    <Section title={t('recalls.title')} note={t('recalls.note')}>
      {recalls.isPending && <Loading />}
      {recalls.isError && (
        <ProblemNotice
          error={recalls.error}
          part={t('recalls.away')}
          onRetry={() => void recalls.refetch()}
        />
      )}
      {recalls.data?.length === 0 && <p className={stack.soft}>{t('recalls.none')}</p>}
      <ul className={classes.rows}>
        {recalls.data?.map((recall) => (
          <RecallRow key={recall.recallId} recall={recall} />
        ))}
      </ul>
    </Section>
  );
}

function RecallRow({ recall }: { recall: Recall }) {
  const { t } = useTranslation('reviews');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={classes.row} data-state="RECALLED">
      <div className={classes.rowText}>
        <p className={classes.rowTitle}>{recall.exercise.name}</p>
        <p>{recall.reason}</p>
        <p className={classes.facts}>
          {instant(recall.at)} · {t('revision', { revision: recall.revision })} ·{' '}
          {t('recalls.affected', { count: recall.affected })}
        </p>
      </div>
      <div className={classes.ends}>
        <Tag tone="stop">{t(`recalls.kind.${recall.kind}`)}</Tag>
        {recall.affected > 0 && (
          <Button
            variant="subtle"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${t(open ? 'recalls.hide' : 'recalls.show')}: ${recall.exercise.name}`}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'recalls.hide' : 'recalls.show')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!open} className={classes.below}>
        {open && <Concerned recallId={recall.recallId} />}
      </div>
    </li>
  );
}

function Concerned({ recallId }: { recallId: string }) {
  const { t } = useTranslation('reviews');
  const concerned = useQuery(recalledQuery(recallId));
  if (concerned.isPending) return <Loading />;
  if (concerned.isError) {
    return (
      <ProblemNotice
        error={concerned.error}
        part={t('recalls.away')}
        onRetry={() => void concerned.refetch()}
      />
    );
  }
  if (concerned.data.length === 0) return <p>{t('recalls.noneShown')}</p>;
  return (
    <div className={stack.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('recalls.patient')}</th>
            <th scope="col">{t('recalls.prescription')}</th>
            <th scope="col">{t('recalls.leads')}</th>
          </tr>
        </thead>
        <tbody>
          {concerned.data.map((one) => (
            <tr key={one.prescriptionId}>
              <th scope="row">{one.patientName}</th>
              <td>
                <Prescription one={one} />
              </td>
              <td>{list(one.leads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Prescription({ one }: { one: RecalledPrescription }) {
  const { t } = useTranslation('reviews');
  const therapist = homeRole(useMe()) === 'therapist';
  const { patientId, prescriptionId } = one;
  const facts = [
    t('recalls.versions', { versions: list(one.versions.map(String)) }),
    t(`recalls.status.${one.status}`),
    one.until == null ? '' : t('recalls.until', { date: localDate(one.until) }),
  ];
  return (
    <>
      {therapist && (
        <Link
          to="/patients/$patientId/prescriptions/$prescriptionId"
          params={{ patientId, prescriptionId }}
          search={{}}
        >
          {one.title}
        </Link>
      )}
      <div className={classes.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</div>
    </>
  );
}
