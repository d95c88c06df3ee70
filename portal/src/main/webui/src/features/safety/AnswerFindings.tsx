import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { careTeamQuery } from '@/api/prescription';
import { ANSWER_REASONS } from '@/api/safetyCheck';
import { useMe } from '@/app/me';
import { list } from '@/format/number';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { isAnswered, type Concern, type Given } from './concerns';
import { ConcernView } from './ConcernView';
import { CopyLink } from './CopyLink';
import classes from './safety.module.css';
import type { AnsweringState } from './useAnswering';

interface AnswerFindingsProps {
  patientId: string;
  concerns: readonly Concern[];
  answering: AnsweringState;
  /** How the exercise of a concern is called. */
  nameOf: (concern: Concern) => string | undefined;
  /** Beside each open concern: for example a way back to the line. */
  action?: (concern: Concern) => ReactNode;
}

/** Every finding of a saved check: what is open with its reason to be chosen, what was answered before in small. */
export function AnswerFindings({ patientId, concerns, answering, nameOf, action }: AnswerFindingsProps) {
  const { t } = useTranslation('safety');
  const open = concerns.filter((concern) => !isAnswered(concern));
  const quiet = concerns.filter(({ state }) => state === 'QUIET');
  const notes = concerns.filter(({ state }) => state === 'INFO');
  const second = open.some(({ tier }) => tier === 'BLOCK');
  if (concerns.length === 0 && answering.problem === undefined) return null;
  return (
    <div className={classes.list}>
      {open.length > 0 && (
        <>
          <p>{t('answer.lead')}</p>
          {second && <CoSigners patientId={patientId} concerns={open} />}
        </>
      )}
      {answering.problem !== undefined && <ProblemNotice error={answering.problem} kept />}
      {open.map((concern) => (
        <ConcernView key={concern.key} concern={concern} about={nameOf(concern)}>
          <Answer
            concern={concern}
            about={nameOf(concern)}
            said={answering.given[concern.key]}
            onGive={(said) => answering.give(concern, said)}
          />
          {action?.(concern)}
        </ConcernView>
      ))}
      <Group title={t('answer.info')} concerns={notes} nameOf={nameOf} />
      <Group title={t('answer.quiet')} concerns={quiet} nameOf={nameOf} />
    </div>
  );
}

function Group({
  title,
  concerns,
  nameOf,
}: { title: string } & Pick<AnswerFindingsProps, 'concerns' | 'nameOf'>) {
  if (concerns.length === 0) return null;
  return (
    <details className={classes.group}>
      <summary>
        {title} ({concerns.length})
      </summary>
      <div className={classes.list}>
        {concerns.map((concern) => (
          <ConcernView key={concern.key} concern={concern} about={nameOf(concern)} />
        ))}
      </div>
    </details>
  );
}

interface AnswerProps {
  concern: Concern;
  about: string | undefined;
  said: Given | undefined;
  onGive: (said: Given) => void;
}

function Answer({ concern, about, said, onGive }: AnswerProps) {
  const { t } = useTranslation('safety');
  const { subject } = useMe();
  if (concern.acknowledgements.some(({ by }) => by === subject)) return <p>{t('answer.yours')}</p>;
  const comment = said?.comment ?? '';
  const other = said?.reason === 'OTHER';
  return (
    <div className={classes.answer}>
      <NativeSelect
        label={t('answer.reason')}
        aria-label={t('answer.reasonFor', { about: about ?? '' })}
        value={said?.reason ?? ''}
        onChange={(event) => {
          const reason = ANSWER_REASONS.find((one) => one === event.currentTarget.value);
          if (reason !== undefined) onGive({ reason, comment });
        }}
        data={[
          { value: '', label: t('answer.choose'), disabled: said !== undefined },
          ...ANSWER_REASONS.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
        ]}
      />
      {said !== undefined && (
        <Textarea
          label={t(other ? 'answer.commentNeeded' : 'answer.comment')}
          rows={1}
          maxLength={1000}
          required={other}
          value={comment}
          error={other && comment.trim() === '' ? t('answer.missing') : undefined}
          onChange={(event) => onGive({ ...said, comment: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** Who of the care team can still sign a block, and how to get them here. */
function CoSigners({ patientId, concerns }: { patientId: string; concerns: readonly Concern[] }) {
  const { t } = useTranslation('safety');
  const team = useQuery(careTeamQuery(patientId));
  const { subject } = useMe();
  const signed = new Set(concerns.flatMap(({ acknowledgements }) => acknowledgements.map(({ by }) => by)));
  const others = (team.data ?? []).filter(
    ({ therapistId }) => therapistId !== subject && !signed.has(therapistId),
  );
  return (
    <div className={classes.block}>
      <p>{t('answer.block')}</p>
      {team.isSuccess && (
        <p>
          {others.length === 0
            ? t('answer.nobodyElse')
            : t('answer.others', { names: list(others.map((member) => member.name)) })}
        </p>
      )}
      {others.length > 0 && <CopyLink />}
    </div>
  );
}

/** For a button beside the findings: how many answers wait to be signed. */
export function SignButton({
  count,
  signing,
  onSign,
}: {
  count: number;
  signing: boolean;
  onSign: () => void;
}) {
  const { t } = useTranslation('safety');
  if (count === 0) return null;
  return (
    <Button variant="default" onClick={onSign} disabled={signing}>
      {signing ? t('answer.saving') : t('answer.saveCount', { count })}
    </Button>
  );
}
