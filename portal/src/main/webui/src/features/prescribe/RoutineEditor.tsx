import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aboutMinutes } from '@/format/words';
import stack from '@/ui/stack.module.css';
import { PathError } from './DoseEditor';
import { moved, withLine } from './edit';
import { useFieldError } from './errors';
import { ExercisePicker } from './ExercisePicker';
import { newLine, toDose, type FormRoutine } from './form';
import { LineEditor } from './LineEditor';
import classes from './prescribe.module.css';
import { ScheduleEditor } from './ScheduleEditor';

interface RoutineEditorProps {
  number: number;
  routine: FormRoutine;
  removable: boolean;
  onChange: (routine: FormRoutine) => void;
  onRemove: () => void;
  /** Told to screen readers; `undoable` offers to take the change back. */
  say: (message: string, undoable?: boolean) => void;
}

export function RoutineEditor({ number, routine, removable, onChange, onRemove, say }: RoutineEditorProps) {
  const { t } = useTranslation('therapist');
  const [picking, setPicking] = useState(false);
  const path = `routines[${number - 1}]`;
  const name = routine.name === '' ? t('prescribe.routine', { number }) : routine.name;

  const move = (at: number, by: -1 | 1) => {
    const line = routine.lines[at];
    if (line === undefined) return;
    onChange({ ...routine, lines: moved(routine.lines, at, at + by) });
    say(t('prescribe.moved', { name: line.exerciseName, number: at + by + 1 }));
    // Moving a node takes the focus away from its button: give it back.
    window.setTimeout(() => document.getElementById(`${line.key}-${by < 0 ? 'up' : 'down'}`)?.focus());
  };
  const remove = (at: number) => {
    const line = routine.lines[at];
    if (line === undefined) return;
    say(t('prescribe.removed', { name: line.exerciseName }), true);
    onChange({ ...routine, lines: routine.lines.filter((_, index) => index !== at) });
  };

  return (
    <section
      className={classes.routine}
      aria-label={t('prescribe.routineNamed', { number, name: routine.name })}
    >
      <div className={stack.apart}>
        <h2>{t('prescribe.routine', { number })}</h2>
        {removable && (
          <Button variant="subtle" onClick={onRemove}>
            {t('prescribe.removeRoutine')}
          </Button>
        )}
      </div>
      <TextInput
        label={t('prescribe.routineName')}
        description={t('prescribe.routineNameHint')}
        value={routine.name}
        maxLength={200}
        error={useFieldError(`${path}.name`)}
        onChange={(event) => onChange({ ...routine, name: event.currentTarget.value })}
      />
      <ScheduleEditor
        path={`${path}.schedule`}
        schedule={routine.schedule}
        onChange={(schedule) => onChange({ ...routine, schedule })}
      />
      <div className={stack.apart}>
        <h3>{t('prescribe.lines')}</h3>
        <Burden routine={routine} />
      </div>
      {routine.lines.length === 0 && <p className={stack.soft}>{t('prescribe.noLines')}</p>}
      <PathError path={`${path}.lines`} />
      <ol className={classes.lines}>
        {routine.lines.map((line, at) => (
          <LineEditor
            key={line.key}
            path={`${path}.lines[${at}]`}
            line={line}
            number={at + 1}
            last={at === routine.lines.length - 1}
            onChange={(change) => onChange(withLine(routine, at, change))}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          onClick={() => setPicking(true)}
          aria-label={t('prescribe.addTo', { name })}
        >
          + {t('prescribe.addExercise')}
        </Button>
      </div>
      <ExercisePicker
        opened={picking}
        title={t('prescribe.addTo', { name })}
        chosen={routine.lines.map((line) => line.exerciseId)}
        onClose={() => setPicking(false)}
        onAdd={(exercise) => onChange({ ...routine, lines: [...routine.lines, newLine(exercise)] })}
      />
    </section>
  );
}

function Burden({ routine }: { routine: FormRoutine }) {
  const { t } = useTranslation('therapist');
  if (routine.lines.length === 0) return null;
  const minutes = aboutMinutes(routine.lines.map((line) => ({ dose: toDose(line.dose), side: line.side })));
  return (
    <p className={stack.small}>
      {t('prescribe.burden', {
        exercises: t('prescribe.exercises', { count: routine.lines.length }),
        minutes: t('prescribe.minutes', { count: minutes }),
      })}
    </p>
  );
}
