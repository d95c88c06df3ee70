import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historyQuery, ownExercisesQuery } from '@/api/authoring';
import { homeRole } from '@/api/me';
import type { ExerciseSummary } from '@/api/model';
import { useMe } from '@/app/me';
import { instant } from '@/format/date';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { Withdraw } from './Withdraw';
import classes from './reviews.module.css';

const TONE = { DRAFT: 'plain', IN_REVIEW: 'main', PUBLISHED: 'good', RETIRED: 'stop' } as const;

/** What the clinic wrote itself, and what became of it. */
export function OwnExercises() {
  const { t } = useTranslation('reviews');
  const own = useQuery(ownExercisesQuery);
  return (
    <Section title={t('ownTitle')} note={t('ownNote')}>
      {own.isPending && <Loading />}
      {own.isError && (
        <ProblemNotice error={own.error} part={t('ownTitle')} onRetry={() => void own.refetch()} />
      )}
      {own.data?.length === 0 && (
        <Empty title={t('emptyOwn')}>
          <p>{t('emptyOwnText')}</p>
        </Empty>
      )}
      <ul className={classes.rows}>
        {own.data?.map((exercise) => (
          <OwnRow key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </Section>
  );
}

function OwnRow({ exercise }: { exercise: ExerciseSummary }) {
  const { t } = useTranslation('reviews');
  const { t: terms } = useTranslation('terms');
  const [open, setOpen] = useState(false);
  const id = useId();
  const administrator = homeRole(useMe()) === 'administrator';
  return (
    <li className={classes.row} data-state={exercise.status}>
      <div className={classes.rowText}>
        <p className={classes.rowTitle}>
          {exercise.status === 'RETIRED' ? (
            exercise.name
          ) : (
            <Link to="/exercises/$id/edit" params={{ id: exercise.id }} search={{}} className={classes.link}>
              {exercise.name}
            </Link>
          )}
        </p>
        {exercise.revision > 0 && (
          <p className={classes.facts}>{t('revision', { revision: exercise.revision })}</p>
        )}
      </div>
      <div className={classes.ends}>
        <Tag tone={TONE[exercise.status]}>{terms(`exerciseStatus.${exercise.status}`)}</Tag>
        <Button
          variant="subtle"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${t('became')}: ${exercise.name}`}
          onClick={() => setOpen(!open)}
        >
          {t('became')}
        </Button>
        {administrator && exercise.status === 'PUBLISHED' && (
          <Withdraw itemId={exercise.id} name={exercise.name} />
        )}
      </div>
      <div id={id} hidden={!open} className={classes.below}>
        {open && <History itemId={exercise.id} />}
      </div>
    </li>
  );
}

/** Every revision with what was decided about it. */
function History({ itemId }: { itemId: string }) {
  const { t } = useTranslation('reviews');
  const history = useQuery(historyQuery(itemId));
  if (history.isPending) return <Loading />;
  if (history.isError) return <ProblemNotice error={history.error} />;
  if (history.data.items.length === 0) return <p className={stack.soft}>{t('neverSubmitted')}</p>;
  return (
    <ol className={classes.history}>
      {history.data.items.map((revision) => (
        <li key={revision.revision}>
          <p>
            <strong>{t('revision', { revision: revision.revision })}</strong> ·{' '}
            {t('submitted', { date: instant(revision.at) })}
          </p>
          {revision.decisions.length === 0 && <p className={stack.soft}>{t('undecided')}</p>}
          {revision.decisions.map((made) => (
            <div key={made.decidedAt}>
              <p>
                {t(`decision.${made.decision}`, { name: made.reviewerName, date: instant(made.decidedAt) })}
              </p>
              {made.comment != null && <blockquote className={classes.quote}>{made.comment}</blockquote>}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
