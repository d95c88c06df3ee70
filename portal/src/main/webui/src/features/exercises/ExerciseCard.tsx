import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSummary } from '@/api/model';
import { Figure } from '@/features/figure/Figure';
import { codeWord, doseWords } from '@/format/words';
import { list } from '@/format/number';
import { Tag } from '@/ui/Tag';
import classes from './card.module.css';

interface ExerciseCardProps {
  exercise: ExerciseSummary;
  title: ReactNode;
  action?: ReactNode;
}

export function ExerciseCard({ exercise, title, action }: ExerciseCardProps) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const needs = exercise.equipment.map((code) => codeWord(terms, 'equipment', code));
  const facts = [
    codeWord(terms, 'type', exercise.type),
    list(exercise.position.map((code) => codeWord(terms, 'position', code))),
    // Of a draft nobody has said yet what it needs.
    needs.length === 0 && exercise.assignable ? terms('noEquipment') : list(needs),
  ].filter((fact) => fact !== '');
  const hazards = (exercise.hazards ?? []).map((code) => codeWord(terms, 'hazard', code));
  const ways = exercise.variants ?? 1;
  return (
    <article className={classes.card} data-assignable={exercise.assignable}>
      <div className={classes.picture}>
        <Figure figure={exercise.figure} size="small" decorative />
        {ways > 1 && (
          <span className={classes.ways}>
            <Rungs count={ways} />
            {t('card.ways', { count: ways })}
          </span>
        )}
      </div>
      <div className={classes.words}>
        <h3>{title}</h3>
        <Flags exercise={exercise} />
        <p className={classes.regions}>
          {exercise.regions.map((code) => codeWord(terms, 'region', code)).join(' · ')}
        </p>
        <p className={classes.facts}>{facts.join(' · ')}</p>
        {hazards.length > 0 && (
          <p className={classes.hazards} title={list(hazards)}>
            <span className="visually-hidden">{t('card.hazards')}: </span>
            {hazards.slice(0, 2).join(', ')}
            {hazards.length > 2 && ` ${t('card.moreHazards', { count: hazards.length - 2 })}`}
          </p>
        )}
        <div className={classes.foot}>
          <p>
            {exercise.defaultDose == null ? (
              <span className={classes.facts}>{exercise.assignable && t('dose.none')}</span>
            ) : (
              doseWords(terms, exercise.defaultDose, exercise.sides)
            )}
          </p>
          {action}
        </div>
      </div>
    </article>
  );
}

function Flags({ exercise }: { exercise: ExerciseSummary }) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const flags = [
    !exercise.assignable && (
      <Tag key="status" tone="stop">
        {exercise.status === 'PUBLISHED'
          ? t('card.notAssignable')
          : t('card.cannotAssign', { status: codeWord(terms, 'exerciseStatus', exercise.status) })}
      </Tag>
    ),
    exercise.reviewState === 'OVERDUE' && (
      <Tag key="overdue" tone="now">
        {t('review.OVERDUE')}
      </Tag>
    ),
    exercise.own === true && (
      <Tag key="own" tone="main">
        {t('own.true')}
      </Tag>
    ),
  ].filter((flag) => flag !== false);
  return flags.length === 0 ? null : <p className={classes.flags}>{flags}</p>;
}

/** A ladder in small: as many strips as there are ways, easy to hard. */
function Rungs({ count }: { count: number }) {
  const shown = Math.min(count, 6);
  return (
    <svg width={shown * 5} height="14" viewBox={`0 0 ${shown * 5} 14`} fill="currentColor" aria-hidden="true">
      {Array.from({ length: shown }, (_, at) => {
        const height = 4 + (10 * (at + 1)) / shown - 1;
        return <rect key={at} x={at * 5} y={14 - height} width="3" height={height} rx="1.5" />;
      })}
    </svg>
  );
}
