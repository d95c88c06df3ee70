import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScaleInput } from '@/ui/ScaleInput';
import type { SessionDraft } from './draft';
import classes from './session.module.css';

interface AfterStepProps {
  draft: SessionDraft;
  onChange: (draft: SessionDraft) => void;
  onNext: () => void;
  onBack: () => void;
}

export function AfterStep({ draft, onChange, onNext, onBack }: AfterStepProps) {
  const { t } = useTranslation('patient');
  return (
    <>
      <h2 tabIndex={-1}>{t('session.after.title')}</h2>
      <p>{t('session.after.lead')}</p>
      <ScaleInput
        legend={t('session.after.pain')}
        kind="pain"
        value={draft.painAfter}
        onChange={(painAfter) => onChange({ ...draft, painAfter })}
      />
      <ScaleInput
        legend={t('session.after.effort')}
        kind="effort"
        value={draft.effort}
        onChange={(effort) => onChange({ ...draft, effort })}
      />
      <Textarea
        label={t('session.after.note')}
        description={t('session.after.noteHint')}
        value={draft.note}
        maxLength={2000}
        rows={3}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
      <div className={classes.foot}>
        <Button data-big onClick={onNext}>
          {t('session.after.next')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('session.exercise.back')}
        </Button>
      </div>
    </>
  );
}
