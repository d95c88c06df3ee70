import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differencesQuery, historyQuery, type Revision } from '@/api/authoring';
import type { Exercise } from '@/api/model';
import { ChangeList } from '@/features/changes/ChangeList';
import { instant, localDate } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import classes from './exercise.module.css';

/** Who wrote and who published what, asked for only when somebody wants to know. */
export function History({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('catalog');
  const [opened, open] = useState(false);
  const history = useQuery({ ...historyQuery(exercise.id), enabled: opened });
  return (
    <details className={classes.history} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {opened && history.isPending && <Loading />}
      {history.isError && (
        <ProblemNotice
          error={history.error}
          part={t('history.title')}
          onRetry={() => void history.refetch()}
        />
      )}
      <ol className={classes.revisions}>
        {history.data?.items.map((revision, at, all) => (
          <Entry
            key={revision.revision}
            itemId={exercise.id}
            revision={revision}
            before={all[at + 1]?.revision}
          />
        ))}
      </ol>
    </details>
  );
}

interface EntryProps {
  itemId: string;
  revision: Revision;
  before: number | undefined;
}

function Entry({ itemId, revision, before }: EntryProps) {
  const { t } = useTranslation('catalog');
  const [shown, show] = useState(false);
  return (
    <li>
      <p>
        <strong>{t('review.revision', { revision: revision.revision })}</strong>{' '}
        {revision.authorName == null
          ? t('history.released', { at: instant(revision.at) })
          : t('history.written', { at: instant(revision.at), name: revision.authorName })}
      </p>
      {revision.decisions.map((made) => (
        <p key={`${made.decision}${made.decidedAt}`} className={classes.soft}>
          {t(`history.${made.decision}`, { date: localDate(made.reviewedOn), name: made.reviewerName })}
          {made.comment != null && ` “${made.comment}”`}
        </p>
      ))}
      {before !== undefined && (
        <Button variant="subtle" aria-expanded={shown} onClick={() => show(!shown)}>
          {t('history.changes', { before })}
        </Button>
      )}
      {shown && before !== undefined && <Differences itemId={itemId} from={before} to={revision.revision} />}
    </li>
  );
}

function Differences({ itemId, from, to }: { itemId: string; from: number; to: number }) {
  const differences = useQuery(differencesQuery(itemId, from, to));
  if (differences.isPending) return <Loading />;
  if (differences.isError) {
    return <ProblemNotice error={differences.error} onRetry={() => void differences.refetch()} />;
  }
  return <ChangeList changes={differences.data} />;
}
