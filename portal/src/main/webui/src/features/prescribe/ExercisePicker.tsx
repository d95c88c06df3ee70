import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSummary } from '@/api/model';
import { ExerciseSearch } from '@/features/exercises/ExerciseSearch';
import { NO_FILTER } from '@/features/exercises/filter';
import stack from '@/ui/stack.module.css';
import classes from './prescribe.module.css';

interface ExercisePickerProps {
  opened: boolean;
  title: string;
  chosen: readonly string[];
  onClose: () => void;
  onAdd: (exercise: ExerciseSummary) => void;
}

/** Stays open, so that a whole routine can be put together in one go. */
export function ExercisePicker({ opened, title, chosen, onClose, onAdd }: ExercisePickerProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const small = useMediaQuery('(max-width: 48rem)');
  const [filter, setFilter] = useState(NO_FILTER);
  const [added, setAdded] = useState('');
  const add = (exercise: ExerciseSummary) => {
    onAdd(exercise);
    setAdded(exercise.name);
  };
  const close = () => {
    setAdded('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size="72rem"
      fullScreen={small}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={stack.stack}>
        <ExerciseSearch
          filter={filter}
          onFilter={setFilter}
          place="dialog"
          title={(exercise) => exercise.name}
          action={(exercise) =>
            exercise.assignable && (
              <Button
                variant={chosen.includes(exercise.id) ? 'default' : 'filled'}
                aria-label={t('exercises.addNamed', { name: exercise.name })}
                onClick={() => add(exercise)}
              >
                {chosen.includes(exercise.id) ? `✓ ${t('exercises.add')}` : t('exercises.add')}
              </Button>
            )
          }
        />
        <div className={classes.pickerFoot}>
          <p role="status">{added !== '' && t('exercises.added', { name: added })}</p>
          <Button onClick={close}>{common('actions.close')}</Button>
        </div>
      </div>
    </Modal>
  );
}
