import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exerciseQuery } from '@/api/catalog';
import type { FigureScript } from '@/api/figureScript';
import type { ExerciseSummary } from '@/api/model';
import { readScript } from '@/api/pose';
import { ExerciseSearch } from '@/features/exercises/ExerciseSearch';
import { NO_FILTER } from '@/features/exercises/filter';
import { Figure } from '@/features/figure/Figure';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './pose.module.css';

interface BorrowFigureProps {
  onClose: () => void;
  onTake: (script: FigureScript) => void;
}

/** Finds an exercise, then the variant whose figure is taken over. */
export function BorrowFigure({ onClose, onTake }: BorrowFigureProps) {
  const { t } = useTranslation('authoring');
  const { t: common } = useTranslation();
  const small = useMediaQuery('(max-width: 48rem)');
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, choose] = useState<ExerciseSummary>();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('pose.startOther')}
      size="72rem"
      fullScreen={small}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={stack.stack}>
        <p>{t('pose.startOtherHint')}</p>
        {chosen === undefined ? (
          <ExerciseSearch
            filter={filter}
            onFilter={setFilter}
            title={(exercise) => exercise.name}
            action={(exercise) =>
              exercise.figure != null && (
                <Button
                  variant="default"
                  aria-label={t('pose.takeFrom', { name: exercise.name })}
                  onClick={() => choose(exercise)}
                >
                  {t('pose.take')}
                </Button>
              )
            }
          />
        ) : (
          <Variants exercise={chosen} onBack={() => choose(undefined)} onTake={onTake} />
        )}
      </div>
    </Modal>
  );
}

interface VariantsProps {
  exercise: ExerciseSummary;
  onBack: () => void;
  onTake: (script: FigureScript) => void;
}

function Variants({ exercise, onBack, onTake }: VariantsProps) {
  const { t } = useTranslation('authoring');
  const { t: common } = useTranslation();
  const whole = useQuery(exerciseQuery(exercise.id));
  const take = useMutation({
    mutationFn: (variant: string) => readScript(exercise.id, exercise.revision, variant),
    onSuccess: onTake,
  });
  const variants = whole.data?.variants?.filter((variant) => variant.figure != null) ?? [];
  const error = whole.error ?? take.error;
  return (
    <>
      <div className={stack.apart}>
        <h3>{exercise.name}</h3>
        <Button variant="subtle" onClick={onBack}>
          {common('actions.back')}
        </Button>
      </div>
      {whole.isPending && <Loading />}
      {error !== null && <ProblemNotice error={error} />}
      {whole.isSuccess && variants.length === 0 && <p>{t('pose.noFigureThere')}</p>}
      <ul className={classes.borrow}>
        {variants.map((variant) => (
          <li key={variant.code}>
            <Figure figure={variant.figure} form="still" decorative />
            <Button variant="default" disabled={take.isPending} onClick={() => take.mutate(variant.code)}>
              {variant.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
