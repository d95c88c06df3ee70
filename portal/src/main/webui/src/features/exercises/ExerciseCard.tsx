import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSummary } from '@/api/model';
import { codeWord, doseWords } from '@/format/words';
import { list } from '@/format/number';
import { Tag } from '@/ui/Tag';
import classes from './exercises.module.css';

interface ExerciseCardProps {
  exercise: ExerciseSummary;
  title: ReactNode;
  action?: ReactNode;
}

export function ExerciseCard({ exercise, title, action }: ExerciseCardProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const needs = exercise.equipment.map((code) => codeWord(terms, 'equipment', code));
  const facts = [
    list(exercise.regions.map((code) => codeWord(terms, 'region', code))),
    list(exercise.position.map((code) => codeWord(terms, 'position', code))),
    // Of a draft nobody has said yet what it needs.
    needs.length === 0 && exercise.assignable ? terms('noEquipment') : list(needs),
  ];
  return (
    <article className={classes.card} data-assignable={exercise.assignable}>
      <div className={classes.cardHead}>
        <h3>{title}</h3>
        <Tag tone="main">{codeWord(terms, 'type', exercise.type)}</Tag>
      </div>
      {!exercise.assignable && (
        <p>
          <Tag tone="stop">{t(exercise.status === 'RETIRED' ? 'exercises.retired' : 'exercises.draft')}</Tag>
        </p>
      )}
      <p>{exercise.purpose}</p>
      <p className={classes.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <div className={classes.cardFoot}>
        <p>
          {exercise.defaultDose == null ? (
            <span className={classes.facts}>{exercise.assignable && t('exercises.noDose')}</span>
          ) : (
            doseWords(terms, exercise.defaultDose, exercise.sides)
          )}
        </p>
        {action}
      </div>
    </article>
  );
}
