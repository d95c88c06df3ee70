import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exerciseQuery } from '@/api/catalog';
import { ClaimComparison } from '@/features/exercises/ClaimComparison';
import { DoseSource } from '@/features/exercises/DoseSource';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { DoseEditor, PathError } from './DoseEditor';
import { useFieldError } from './errors';
import type { FormLine } from './form';
import classes from './prescribe.module.css';

interface LineEditorProps {
  path: string;
  line: FormLine;
  number: number;
  last: boolean;
  onChange: (change: Partial<FormLine>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

export function LineEditor({ path, line, number, last, onChange, onMove, onRemove }: LineEditorProps) {
  const { t } = useTranslation('therapist');
  const name = line.exerciseName;
  return (
    <li className={classes.line} aria-label={name}>
      <div className={classes.lineHead}>
        <h4>
          <span className={classes.number}>{number}</span> {name}
        </h4>
        <div className={classes.lineTools}>
          <Button
            id={`${line.key}-up`}
            variant="subtle"
            aria-disabled={number === 1}
            aria-label={t('prescribe.upNamed', { name })}
            onClick={() => number > 1 && onMove(-1)}
          >
            ↑
          </Button>
          <Button
            id={`${line.key}-down`}
            variant="subtle"
            aria-disabled={last}
            aria-label={t('prescribe.downNamed', { name })}
            onClick={() => !last && onMove(1)}
          >
            ↓
          </Button>
          <Button variant="subtle" aria-label={t('prescribe.removeNamed', { name })} onClick={onRemove}>
            ✕
          </Button>
        </div>
      </div>
      <PathError path={`${path}.exerciseId`} />
      <DoseEditor path={path} line={line} onChange={onChange} />
      <Textarea
        label={t('prescribe.lineNote')}
        value={line.safetyNote}
        rows={1}
        error={useFieldError(`${path}.safetyNote`)}
        onChange={(event) => onChange({ safetyNote: event.currentTarget.value })}
      />
      <Sources exerciseId={line.exerciseId} />
    </li>
  );
}

/** The evidence is asked for only when somebody opens it. */
function Sources({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation('therapist');
  const [open, setOpen] = useState(false);
  const exercise = useQuery({ ...exerciseQuery(exerciseId), enabled: open });
  return (
    <details className={classes.sources} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('prescribe.sources')}</summary>
      {open && exercise.isPending && <Loading />}
      {exercise.isError && (
        <ProblemNotice
          error={exercise.error}
          part={t('exercises.away')}
          onRetry={() => void exercise.refetch()}
        />
      )}
      {exercise.data !== undefined && (
        <>
          <DoseSource exercise={exercise.data} />
          <ClaimComparison exercise={exercise.data} />
        </>
      )}
    </details>
  );
}
