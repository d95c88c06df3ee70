import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StopReason, VersionLine } from '@/api/model';
import { doseWords } from '@/format/words';
import { Choices } from '@/ui/Choices';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import type { LineEntry, SessionDraft } from './draft';
import { HurtsStep } from './HurtsStep';
import classes from './session.module.css';
import { SetList } from './SetList';

interface ExerciseStepProps {
  draft: SessionDraft;
  line: VersionLine;
  entry: LineEntry;
  onChange: (entry: LineEntry) => void;
  onNext: () => void;
  onBack: () => void;
  onEnd: () => void;
}

export function ExerciseStep(props: ExerciseStepProps) {
  const { draft, line, entry, onChange, onNext, onBack, onEnd } = props;
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const total = draft.routine.lines.length;
  if (entry.stopReason === 'PAIN') {
    return <HurtsStep line={line} entry={entry} onChange={onChange} onNext={onNext} onEnd={onEnd} />;
  }
  return (
    <>
      <div>
        <p className={stack.soft}>{t('session.exercise.of', { number: draft.step, total })}</p>
        <h2 tabIndex={-1} className={classes.exercise}>
          {line.exerciseName}
        </h2>
        <p className={classes.dose}>{doseWords(terms, line.dose, line.side)}</p>
      </div>
      <Notice tone="now" title={t('session.exercise.safety')}>
        {line.safetyNote != null && <p>{line.safetyNote}</p>}
        <p>
          {t('session.exercise.routineSafety')}: {draft.routine.safetyNote}
        </p>
      </Notice>
      <section aria-label={t('session.exercise.how')} className={stack.tight}>
        <h3>{t('session.exercise.how')}</h3>
        <ol className={stack.steps}>
          {line.steps.map((step) => (
            <li key={step.order}>{step.text}</li>
          ))}
        </ol>
        {line.breathing != null && (
          <p>
            <strong>{t('session.exercise.breathing')}:</strong> {line.breathing}
          </p>
        )}
      </section>
      {line.cautions.length > 0 && (
        <section aria-label={t('session.exercise.careful')} className={stack.tight}>
          <h3>{t('session.exercise.careful')}</h3>
          <ul>
            {line.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </section>
      )}
      <SetList line={line} entry={entry} onChange={onChange} />
      <OtherReason entry={entry} onChange={onChange} />
      <div>
        <Button variant="subtle" onClick={onBack}>
          {t('session.exercise.back')}
        </Button>
      </div>
      <div className={classes.bar}>
        <Button
          variant="default"
          data-danger
          data-big
          onClick={() => onChange({ ...entry, stopReason: 'PAIN' })}
        >
          {t('session.exercise.hurts')}
        </Button>
        <Button data-big onClick={onNext}>
          {t(draft.step === total ? 'session.exercise.last' : 'session.exercise.next')}
        </Button>
      </div>
    </>
  );
}

const OTHER = ['FATIGUE', 'TIME', 'SYMPTOM', 'OTHER'] as const satisfies StopReason[];

function OtherReason({ entry, onChange }: { entry: LineEntry; onChange: (entry: LineEntry) => void }) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const name = useId();
  const [open, setOpen] = useState(entry.stopReason !== undefined);
  if (!open) {
    return (
      <div>
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {t('session.exercise.other')}
        </Button>
      </div>
    );
  }
  const chosen = OTHER.find((reason) => reason === entry.stopReason);
  const clear = () => {
    onChange({ ...entry, stopReason: undefined });
    setOpen(false);
  };
  return (
    <div className={stack.tight}>
      <Choices
        legend={t('session.exercise.reason')}
        name={name}
        value={chosen}
        onChange={(stopReason) => onChange({ ...entry, stopReason })}
        options={OTHER.map((reason) => ({ value: reason, label: terms(`stopReason.${reason}`) }))}
      />
      {chosen === 'SYMPTOM' && (
        <Notice tone="stop" role="alert">
          <p>{t('session.hurts.emergency')}</p>
        </Notice>
      )}
      <div>
        <Button variant="subtle" onClick={clear}>
          {t('session.exercise.reasonClear')}
        </Button>
      </div>
    </div>
  );
}
