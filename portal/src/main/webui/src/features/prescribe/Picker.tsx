import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseSummary } from '@/api/model';
import { ExerciseSearch } from '@/features/exercises/ExerciseSearch';
import { NO_FILTER } from '@/features/exercises/filter';
import stack from '@/ui/stack.module.css';
import aside from './aside.module.css';
import classes from './prescribe.module.css';

interface PickerProps {
  /** `beside`: a panel next to the routine; else a dialog over it. */
  place: 'beside' | 'over';
  opened: boolean;
  title: string;
  chosen: readonly string[];
  onClose: () => void;
  onAdd: (exercise: ExerciseSummary) => void;
}

/** Stays open, so that a whole routine can be put together in one go. */
export function Picker({ place, opened, title, chosen, onClose, onAdd }: PickerProps) {
  const { t: common } = useTranslation();
  const [added, setAdded] = useState('');
  const close = () => {
    setAdded('');
    onClose();
  };
  const add = (exercise: ExerciseSummary) => {
    onAdd(exercise);
    setAdded(exercise.name);
  };
  const search = <Search place={place} chosen={chosen} added={added} onAdd={add} onClose={close} />;
  if (place === 'beside') {
    if (!opened) return null;
    return (
      <section className={aside.picker} aria-label={title}>
        <div className={stack.apart}>
          <h2>{title}</h2>
        </div>
        {search}
      </section>
    );
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size="72rem"
      fullScreen
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      {search}
    </Modal>
  );
}

interface SearchProps extends Pick<PickerProps, 'place' | 'chosen' | 'onAdd' | 'onClose'> {
  added: string;
}

function Search({ place, chosen, added, onAdd, onClose }: SearchProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const [filter, setFilter] = useState(NO_FILTER);
  return (
    <div className={stack.stack}>
      <ExerciseSearch
        filter={filter}
        onFilter={setFilter}
        place={place === 'beside' ? 'panel' : 'dialog'}
        title={(exercise) => exercise.name}
        action={(exercise) =>
          exercise.assignable && (
            <Button
              variant={chosen.includes(exercise.id) ? 'default' : 'filled'}
              aria-label={t('exercises.addNamed', { name: exercise.name })}
              onClick={() => onAdd(exercise)}
            >
              {chosen.includes(exercise.id) ? `✓ ${t('exercises.add')}` : t('exercises.add')}
            </Button>
          )
        }
      />
      <div className={classes.pickerFoot}>
        <p role="status">{added !== '' && t('exercises.added', { name: added })}</p>
        <Button onClick={onClose}>{common('actions.close')}</Button>
      </div>
    </div>
  );
}
