import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sortable } from '@/ui/Sortable';
import { carried, withRoutine } from './edit';
import { newLine, newRoutine, type Form } from './form';
import { Picker } from './Picker';
import { RoutineEditor } from './RoutineEditor';
import { useOpenLines, type OpenLines } from './useOpenLines';

interface RoutinesProps {
  form: Form;
  onChange: (form: Form) => void;
  say: (message: string, undoable?: boolean) => void;
}

interface RoutineListProps extends RoutinesProps {
  lines: OpenLines;
  /** Opens the search for a routine. */
  onPick: (routineKey: string) => void;
}

const MOST_ROUTINES = 10;

/** The routines in their order, each with its lines; one more at the end. */
export function RoutineList({ form, onChange, say, lines, onPick }: RoutineListProps) {
  const { t } = useTranslation('therapist');
  const nameOf = useRoutineName();
  return (
    <>
      <Sortable
        items={form.routines}
        onChange={(routines) => onChange({ ...form, routines })}
        nameOf={(routine, at) => nameOf(routine.name, at)}
        say={say}
        least={1}
        look="sheet"
        head={(routine, at) => <h2>{nameOf(routine.name, at)}</h2>}
      >
        {(routine, at) => (
          <RoutineEditor
            number={at + 1}
            routine={routine}
            elsewhere={form.routines
              .map(({ key, name }, index) => ({ key, name: nameOf(name, index) }))
              .filter(({ key }) => key !== routine.key)}
            isOpen={lines.isOpen}
            onToggle={lines.toggle}
            onChange={(next) => onChange(withRoutine(form, at, next))}
            onCarry={(line, key) => onChange(carried(form, line, key))}
            onPick={() => onPick(routine.key)}
            say={say}
          />
        )}
      </Sortable>
      <div>
        <Button
          variant="default"
          onClick={() => onChange({ ...form, routines: [...form.routines, newRoutine()] })}
          disabled={form.routines.length >= MOST_ROUTINES}
        >
          + {t('prescribe.addRoutine')}
        </Button>
      </div>
    </>
  );
}

interface RoutinePickerProps extends Omit<RoutinesProps, 'say'> {
  place: 'beside' | 'over';
  /** The routine that it adds to; absent: closed. */
  picking: string | undefined;
  lines: OpenLines;
  onClose: () => void;
}

/** The search, for one routine at a time. */
export function RoutinePicker({ place, form, onChange, picking, lines, onClose }: RoutinePickerProps) {
  const { t } = useTranslation('therapist');
  const nameOf = useRoutineName();
  const at = form.routines.findIndex(({ key }) => key === picking);
  const target = form.routines[at];
  return (
    <Picker
      place={place}
      opened={target !== undefined}
      title={t('prescribe.addTo', { name: nameOf(target?.name ?? '', Math.max(0, at)) })}
      chosen={target?.lines.map((line) => line.exerciseId) ?? []}
      onClose={onClose}
      onAdd={(exercise) => {
        if (target === undefined) return;
        const line = newLine(exercise);
        lines.open(line.key);
        onChange(withRoutine(form, at, { lines: [...target.lines, line] }));
      }}
    />
  );
}

/** Routines and their search together, where nothing stands beside them. */
export function Routines({ form, onChange, say }: RoutinesProps) {
  const lines = useOpenLines(form);
  const [picking, pick] = useState<string>();
  return (
    <>
      <RoutineList form={form} onChange={onChange} say={say} lines={lines} onPick={pick} />
      <RoutinePicker
        place="over"
        form={form}
        onChange={onChange}
        picking={picking}
        lines={lines}
        onClose={() => pick(undefined)}
      />
    </>
  );
}

function useRoutineName(): (name: string, at: number) => string {
  const { t } = useTranslation('therapist');
  return (name, at) => (name === '' ? t('prescribe.routine', { number: at + 1 }) : name);
}
