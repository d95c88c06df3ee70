import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exerciseQuery, revisionQuery } from '@/api/catalog';
import type { Variant } from '@/api/model';
import { variantsOf } from '@/features/exercises/variants';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { PathError } from './DoseEditor';
import { useFieldError } from './errors';
import type { FormLine } from './form';
import classes from './line.module.css';
import { LineDose } from './LineDose';
import { LineSafety } from './LineSafety';
import { Progression } from './Progression';
import { Figures, Sources } from './Sources';
import { Way, Ways, withVariant } from './Way';

interface LineEditorProps {
  path: string;
  line: FormLine;
  open: boolean;
  /** The other routines that it can go to. */
  elsewhere: readonly { key: string; name: string }[];
  onChange: (change: Partial<FormLine>) => void;
  onVariant: (change: Partial<FormLine>, variant: Variant) => void;
  onCarry: (routineKey: string) => void;
}

/** The exercise as it is pinned; before it was saved, as the catalog has it now. */
export function useExercise(line: Pick<FormLine, 'exerciseId' | 'exerciseRevision'>) {
  const pinned = useQuery({
    ...revisionQuery(line.exerciseId, line.exerciseRevision ?? 0),
    enabled: line.exerciseRevision !== undefined,
  });
  const present = useQuery({
    ...exerciseQuery(line.exerciseId),
    enabled: line.exerciseRevision === undefined,
  });
  return line.exerciseRevision === undefined ? present : pinned;
}

export function LineEditor(props: LineEditorProps) {
  const { path, line, open, elsewhere, onChange, onVariant, onCarry } = props;
  const { t } = useTranslation('therapist');
  const { t: prescribe } = useTranslation('prescribe');
  const exercise = useExercise(line);
  const noteError = useFieldError(`${path}.safetyNote`);
  const choose = (variant: Variant) => onVariant(withVariant(line, variant), variant);
  return (
    <div className={classes.line}>
      <PathError path={`${path}.exerciseId`} />
      <PathError path={`${path}.variant`} />
      <LineSafety line={line} exercise={exercise.data} onChoose={choose} />
      {open && (
        <>
          <div className={classes.work}>
            <Way line={line} exercise={exercise.data} onChoose={choose} />
            <div className={classes.fields}>
              <LineDose path={path} line={line} onChange={onChange} />
              {exercise.data !== undefined && <Figures exercise={exercise.data} />}
              <Textarea
                label={t('prescribe.lineNote')}
                value={line.safetyNote}
                rows={1}
                error={noteError}
                onChange={(event) => onChange({ safetyNote: event.currentTarget.value })}
              />
            </div>
          </div>
          {exercise.isError && (
            <ProblemNotice
              error={exercise.error}
              part={t('exercises.away')}
              onRetry={() => void exercise.refetch()}
            />
          )}
          <Parts
            parts={[
              exercise.data !== undefined &&
                variantsOf(exercise.data).length > 1 && {
                  code: 'ways',
                  label: prescribe('way.all', { count: variantsOf(exercise.data).length }),
                  body: <Ways line={line} exercise={exercise.data} onChoose={choose} />,
                },
              {
                code: 'progression',
                label: prescribe(
                  line.progression === undefined ? 'progression.title' : 'progression.titleOn',
                ),
                body: (
                  <Progression
                    path={`${path}.progression`}
                    line={line}
                    onChange={(progression) => onChange({ progression })}
                  />
                ),
              },
              exercise.data !== undefined && {
                code: 'sources',
                label: t('prescribe.sources'),
                body: <Sources exercise={exercise.data} />,
              },
            ]}
          >
            {elsewhere.length > 0 && (
              <NativeSelect
                aria-label={prescribe('carry.named', { name: line.exerciseName })}
                value=""
                onChange={(event) => onCarry(event.currentTarget.value)}
                data={[
                  { value: '', label: prescribe('carry.label') },
                  ...elsewhere.map(({ key, name }) => ({ value: key, label: name })),
                ]}
              />
            )}
          </Parts>
        </>
      )}
    </div>
  );
}

interface Part {
  code: string;
  label: string;
  body: ReactNode;
}

/** Of the further parts of a line at most one is open. */
function Parts({ parts, children }: { parts: (Part | false)[]; children?: ReactNode }) {
  const [opened, open] = useState<string>();
  const id = useId();
  const shown = parts.filter((part) => part !== false);
  const current = shown.find(({ code }) => code === opened);
  return (
    <>
      <div className={classes.parts}>
        {shown.map(({ code, label }) => (
          <Button
            key={code}
            variant="subtle"
            aria-expanded={code === opened}
            aria-controls={id}
            onClick={() => open(code === opened ? undefined : code)}
          >
            {label}
          </Button>
        ))}
        {children}
      </div>
      <div id={id} hidden={current === undefined}>
        {current?.body}
      </div>
    </>
  );
}
