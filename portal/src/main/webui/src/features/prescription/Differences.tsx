import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { differencesQuery, type Difference } from '@/api/treatment';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { aboutWords, differenceWords } from './differenceWords';
import classes from './prescription.module.css';

interface DifferencesProps {
  patientId: string;
  prescriptionId: string;
  from: number;
  to: number | 'draft';
}

/** What changed between two versions, in words, in the order in which the prescription is read. */
export function Differences({ patientId, prescriptionId, from, to }: DifferencesProps) {
  const { t } = useTranslation('treatment');
  const { t: terms } = useTranslation('terms');
  const found = useQuery(differencesQuery(patientId, prescriptionId, from, to));
  if (found.isPending) return <Loading />;
  if (found.isError) {
    return <ProblemNotice error={found.error} part={t('diff.part')} onRetry={() => void found.refetch()} />;
  }
  if (found.data.length === 0) return <p className={stack.soft}>{t('diff.none')}</p>;
  const words = { t, terms };
  return (
    <dl className={classes.differences}>
      {grouped(found.data, (one) => aboutWords(words, one)).map(([about, changes]) => (
        <div key={about}>
          <dt>{about}</dt>
          {changes.map((change, at) => (
            <dd key={at} data-kind={change.kind}>
              {differenceWords(words, change)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function grouped(
  changes: readonly Difference[],
  about: (one: Difference) => string,
): [string, Difference[]][] {
  const groups = new Map<string, Difference[]>();
  for (const change of changes) {
    const name = about(change);
    groups.set(name, [...(groups.get(name) ?? []), change]);
  }
  return [...groups];
}
