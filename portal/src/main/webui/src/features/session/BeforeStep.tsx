import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { painRuleWords } from '@/format/pain';
import { doseWords } from '@/format/words';
import { Notice } from '@/ui/Notice';
import { ScaleInput } from '@/ui/ScaleInput';
import type { SessionDraft } from './draft';
import classes from './session.module.css';

interface StepProps {
  draft: SessionDraft;
  onChange: (draft: SessionDraft) => void;
  onNext: () => void;
}

export function BeforeStep({ draft, onChange, onNext }: StepProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const { routine } = draft;
  return (
    <>
      <h2 tabIndex={-1}>{t('session.before.title')}</h2>
      <Notice tone="now" title={t('today.safety')}>
        <p>{routine.safetyNote}</p>
        <p>{painRuleWords(terms, routine)}</p>
      </Notice>
      <ScaleInput
        legend={t('session.before.pain')}
        kind="pain"
        value={draft.painBefore}
        onChange={(painBefore) => onChange({ ...draft, painBefore })}
      />
      <section aria-label={t('session.before.routine')}>
        <h3>{t('session.before.routine')}</h3>
        <ol className={classes.list}>
          {routine.lines.map((line) => (
            <li key={line.lineId}>
              <strong>{line.exerciseName}</strong>
              <span>{doseWords(terms, line.dose, line.side)}</span>
            </li>
          ))}
        </ol>
      </section>
      <div className={classes.foot}>
        <Button data-big onClick={onNext}>
          {t('session.before.go')}
        </Button>
      </div>
    </>
  );
}
