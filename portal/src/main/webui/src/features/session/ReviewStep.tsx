import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/format/number';
import { Choices } from '@/ui/Choices';
import { Notice } from '@/ui/Notice';
import { doneSets, isEmpty, needsLateReason, type SessionDraft } from './draft';
import classes from './session.module.css';

interface ReviewStepProps {
  draft: SessionDraft;
  onChange: (draft: SessionDraft) => void;
  onBack: () => void;
  onSend: () => void;
  sending: boolean;
}

const SKIP = ['NO_TIME', 'UNWELL', 'PAIN', 'AWAY', 'OTHER'] as const;

export function ReviewStep({ draft, onChange, onBack, onSend, sending }: ReviewStepProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const name = useId();
  const empty = isEmpty(draft);
  const late = needsLateReason(draft, new Date());
  const unready =
    (empty && draft.skipReason === undefined) || (late && (draft.lateReason ?? '').trim() === '');
  const answers = [
    { label: t('session.review.painBefore'), value: draft.painBefore },
    { label: t('session.review.painAfter'), value: draft.painAfter },
    { label: t('session.review.effort'), value: draft.effort },
  ];
  return (
    <>
      <h2 tabIndex={-1}>{t('session.review.title')}</h2>
      <ul className={classes.list}>
        {draft.routine.lines.map((line, index) => (
          <li key={line.lineId}>
            <strong>{line.exerciseName}</strong>
            <LineSummary draft={draft} index={index} />
          </li>
        ))}
      </ul>
      <dl className={classes.answers}>
        {answers.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value === undefined ? t('session.review.unsaid') : t('session.review.outOfTen', { value })}
            </dd>
          </div>
        ))}
        {draft.note.trim() !== '' && (
          <div>
            <dt>{t('session.review.note')}</dt>
            <dd className={classes.note}>{draft.note}</dd>
          </div>
        )}
      </dl>
      {empty && (
        <>
          <Notice tone="now" title={t('session.review.skipTitle')}>
            <p>{t('session.review.skipText')}</p>
          </Notice>
          <Choices
            legend={t('session.review.skip')}
            name={name}
            value={SKIP.find((reason) => reason === draft.skipReason)}
            onChange={(skipReason) => onChange({ ...draft, skipReason })}
            options={SKIP.map((reason) => ({ value: reason, label: terms(`skipReason.${reason}`) }))}
          />
        </>
      )}
      {late && (
        <TextInput
          label={t('session.review.late')}
          description={t('session.review.lateTitle')}
          value={draft.lateReason ?? ''}
          maxLength={500}
          onChange={(event) => onChange({ ...draft, lateReason: event.currentTarget.value })}
        />
      )}
      <div className={classes.foot}>
        <Button data-big onClick={onSend} disabled={sending || unready}>
          {sending ? t('outbox.sending') : t(empty ? 'session.review.sendSkip' : 'session.review.send')}
        </Button>
        <Button variant="subtle" onClick={onBack} disabled={sending}>
          {t('session.exercise.back')}
        </Button>
      </div>
    </>
  );
}

function LineSummary({ draft, index }: { draft: SessionDraft; index: number }) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const entry = draft.lines[index];
  const unit = draft.routine.lines[index]?.dose.unit;
  if (entry === undefined || unit === undefined) return null;
  const sets = doneSets(entry);
  const amounts = sets
    .map(({ side, amount }) =>
      side === 'BOTH_TOGETHER' ? number(amount) : `${terms(`setSide.${side}`)} ${number(amount)}`,
    )
    .join(', ');
  return (
    <>
      <span>
        {sets.length === 0
          ? t('session.review.nothing')
          : `${t('session.review.sets', { count: sets.length, amounts })} ${terms(`unit.${unit}`).toLowerCase()}`}
      </span>
      {entry.stopReason !== undefined && (
        <span className={classes.stopped}>
          {t('session.review.stopped', { reason: terms(`stopReason.${entry.stopReason}`) })}
        </span>
      )}
    </>
  );
}
