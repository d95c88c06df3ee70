import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureScript } from '@/api/figureScript';
import { figuresOf } from '@/api/pose';
import { ExerciseSearch } from '@/features/exercises/ExerciseSearch';
import { NO_FILTER } from '@/features/exercises/filter';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { STARTS, standing } from './starts';

/** Nobody starts from nothing: a standing figure, or one that another exercise already has. */
export function StartFigure({ onStart }: { onStart: (script: FigureScript) => void }) {
  const { t } = useTranslation('authoring');
  const { t: common } = useTranslation();
  const small = useMediaQuery('(max-width: 48rem)');
  const [picking, pick] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const copy = useMutation({
    mutationFn: figuresOf,
    onSuccess: (scripts) => {
      const [script] = scripts;
      if (script !== undefined) onStart(script);
    },
  });
  return (
    <Card>
      <h3>{t('pose.start')}</h3>
      <div className={stack.row}>
        {STARTS.map((start) => (
          <Button
            key={start.name}
            variant="default"
            onClick={() => onStart(start.script(t('pose.startKey')))}
          >
            {t(`pose.${start.name}`)}
          </Button>
        ))}
        <Button onClick={() => pick(true)}>{t('pose.startOther')}</Button>
      </div>
      <Modal
        opened={picking}
        onClose={() => pick(false)}
        title={t('pose.startOther')}
        size="72rem"
        fullScreen={small}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <div className={stack.stack}>
          <p>{t('pose.startOtherHint')}</p>
          {(copy.isError || copy.data?.length === 0) && (
            <Notice tone="stop" role="alert">
              <p>{t('pose.noFigureThere')}</p>
            </Notice>
          )}
          <ExerciseSearch
            filter={filter}
            onFilter={setFilter}
            title={(exercise) => exercise.name}
            action={(exercise) => (
              <Button
                variant="default"
                disabled={copy.isPending}
                aria-label={t('pose.takeFrom', { name: exercise.name })}
                onClick={() => copy.mutate(exercise)}
              >
                {t('pose.take')}
              </Button>
            )}
          />
        </div>
      </Modal>
    </Card>
  );
}

export { standing };
