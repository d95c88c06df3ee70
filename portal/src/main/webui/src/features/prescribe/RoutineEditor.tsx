import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Variant } from '@/api/model';
import { doseWords } from '@/format/words';
import { Sortable } from '@/ui/Sortable';
import stack from '@/ui/stack.module.css';
import { hasDose } from './check';
import { toLineDose } from './content';
import { PathError } from './DoseEditor';
import { withLine } from './edit';
import { useFieldError } from './errors';
import type { FormLine, FormRoutine } from './form';
import lineClasses from './line.module.css';
import { LineEditor, useExercise } from './LineEditor';
import { LineStanding } from './LineSafety';
import classes from './prescribe.module.css';
import { ScheduleEditor } from './ScheduleEditor';
import { Figure } from '@/features/figure/Figure';
import { chosenOf } from './Way';

interface RoutineEditorProps {
  number: number;
  routine: FormRoutine;
  elsewhere: readonly { key: string; name: string }[];
  isOpen: (lineKey: string) => boolean;
  onToggle: (lineKey: string) => void;
  onChange: (routine: FormRoutine) => void;
  onCarry: (line: FormLine, routineKey: string) => void;
  onPick: () => void;
  /** Told to screen readers; `undoable` offers to take the change back. */
  say: (message: string, undoable?: boolean) => void;
}

export function RoutineEditor(props: RoutineEditorProps) {
  const { number, routine, elsewhere, isOpen, onToggle, onChange, onCarry, onPick, say } = props;
  const { t } = useTranslation('therapist');
  const { t: safety } = useTranslation('safety');
  const path = `routines[${number - 1}]`;
  const name = routine.name === '' ? t('prescribe.routine', { number }) : routine.name;
  const choose = (at: number, change: Partial<FormLine>, variant: Variant) => {
    const line = routine.lines[at];
    if (line === undefined) return;
    say(safety('safer.used', { exercise: line.exerciseName, name: variant.name }), true);
    onChange(withLine(routine, at, change));
  };
  return (
    <section
      className={classes.routine}
      aria-label={t('prescribe.routineNamed', { number, name: routine.name })}
    >
      <div className={classes.routineTop}>
        <TextInput
          label={t('prescribe.routineName')}
          placeholder={t('prescribe.routineNameHint')}
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
      </div>
      {routine.lines.length === 0 && <p className={stack.soft}>{t('prescribe.noLines')}</p>}
      <PathError path={`${path}.lines`} />
      <Sortable
        items={routine.lines}
        onChange={(lines) => onChange({ ...routine, lines })}
        nameOf={(line) => line.exerciseName}
        say={say}
        head={(line, at) => (
          <LineHead number={at + 1} line={line} open={isOpen(line.key)} onToggle={() => onToggle(line.key)} />
        )}
      >
        {(line, at) => (
          <LineEditor
            path={`${path}.lines[${at}]`}
            line={line}
            open={isOpen(line.key)}
            elsewhere={elsewhere}
            onChange={(change) => onChange(withLine(routine, at, change))}
            onVariant={(change, variant) => choose(at, change, variant)}
            onCarry={(key) => onCarry(line, key)}
          />
        )}
      </Sortable>
      <div>
        <Button
          variant={routine.lines.length === 0 ? 'filled' : 'default'}
          onClick={onPick}
          disabled={routine.lines.length >= MOST_LINES}
          aria-label={t('prescribe.addTo', { name })}
        >
          + {t('prescribe.addExercise')}
        </Button>
      </div>
    </section>
  );
}

const MOST_LINES = 20;

interface LineHeadProps {
  number: number;
  line: FormLine;
  open: boolean;
  onToggle: () => void;
}

/** The line in one row: closed, it says its whole dose; open, only its name. */
function LineHead({ number, line, open, onToggle }: LineHeadProps) {
  const { t: terms } = useTranslation('terms');
  const { t } = useTranslation('prescribe');
  const exercise = useExercise(line).data;
  return (
    <div className={lineClasses.lineHead} id={`line-${line.key}`}>
      {!open && exercise !== undefined && (
        <span className={lineClasses.thumb}>
          <Figure figure={chosenOf(exercise, line).figure} form="still" size="small" decorative />
        </span>
      )}
      <h3>
        <button type="button" className={lineClasses.toggle} aria-expanded={open} onClick={onToggle}>
          <span className={classes.number}>{number}</span> {line.exerciseName}
        </button>
      </h3>
      <LineStanding lineKey={line.key} />
      {!open && (
        <span className={lineClasses.words}>
          {line.variant !== undefined && `${line.variant.name}: `}
          {hasDose(line) ? doseWords(terms, toLineDose(line), line.side) : t('doseMissing')}
        </span>
      )}
    </div>
  );
}
