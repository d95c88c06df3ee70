import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import type { VersionLine } from '@/api/model';
import { asProblem } from '@/api/problem';
import { checkOfRefusal } from '@/api/safetyCheck';
import { decideProposal, type Decision, type Proposal } from '@/api/treatment';
import { instant } from '@/format/date';
import { doseWords, readable } from '@/format/words';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { ChangeProposal } from './ChangeProposal';
import classes from './prescription.module.css';

interface ProposalCardProps {
  patientId: string;
  prescriptionId: string;
  proposal: Proposal;
  /** As it is now; absent when the line is no longer there. */
  line: VersionLine | undefined;
  name: string;
  etag: string | undefined;
  onDecided: () => void;
}

export function ProposalCard(props: ProposalCardProps) {
  const { patientId, prescriptionId, proposal, line, name, etag = '', onDecided } = props;
  const { t } = useTranslation('treatment');
  const { t: terms } = useTranslation('terms');
  const keys = useIntentKeys();
  const [changing, setChanging] = useState(false);
  const decide = (body: Decision, key: string) =>
    decideProposal(patientId, prescriptionId, proposal.id, body, etag, key);
  const accept = useMutation({
    mutationFn: (body: Decision) => decide(body, keys.keyFor(body)),
    onSuccess: onDecided,
    onError: (error) => {
      // Somebody else decided, or the line has changed: what is shown is brought up to date.
      if (asProblem(error).kind === 'changed-elsewhere') onDecided();
    },
  });
  const { direction, proposedDose, proposedVariant } = proposal;
  return (
    <article className={classes.proposal} aria-label={name}>
      <div className={stack.row}>
        <h3>{name}</h3>
        <Tag tone={direction === 'UP' ? 'main' : 'now'}>{t(`proposal.direction.${direction}`)}</Tag>
      </div>
      <p>{proposal.because}</p>
      {line !== undefined && (
        <dl className={classes.beforeAfter}>
          <div>
            <dt>{t('proposal.now')}</dt>
            <dd>{doseWords(terms, line.dose, line.side)}</dd>
          </div>
          <div>
            <dt>{t('proposal.then')}</dt>
            <dd>
              {doseWords(terms, proposedDose, line.side)}
              {proposedVariant != null &&
                ` · ${t('proposal.variant', { variant: readable(proposedVariant) })}`}
            </dd>
          </div>
        </dl>
      )}
      <p className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
        {t('proposal.made', { when: instant(proposal.madeAt) })}
      </p>
      {accept.error !== null &&
        (checkOfRefusal(accept.error) === undefined ? (
          <ProblemNotice error={accept.error} />
        ) : (
          <Notice tone="stop" role="alert" title={t('proposal.unsafe')}>
            <p>{t('proposal.unsafeText')}</p>
          </Notice>
        ))}
      {changing && line !== undefined ? (
        <ChangeProposal
          dose={proposedDose}
          pending={accept.isPending}
          onSend={(dose, reason) =>
            accept.mutate({
              decision: 'CHANGED',
              dose,
              ...(proposedVariant != null && { variant: proposedVariant }),
              ...(reason !== '' && { reason }),
            })
          }
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className={stack.row}>
          <Button
            disabled={accept.isPending || line === undefined}
            aria-label={t('proposal.acceptNamed', { name })}
            onClick={() => accept.mutate({ decision: 'ACCEPTED' })}
          >
            {t('proposal.accept')}
          </Button>
          <Button
            variant="default"
            disabled={line === undefined}
            aria-label={t('proposal.changeNamed', { name })}
            onClick={() => setChanging(true)}
          >
            {t('proposal.change')}
          </Button>
          <ReasonDialog
            action={t('proposal.decline')}
            named={t('proposal.declineNamed', { name })}
            title={t('proposal.declineNamed', { name })}
            text={t('proposal.declineText')}
            reasonLabel={t('reasonOptional')}
            optional
            variant="subtle"
            run={(reason, key) => decide({ decision: 'DECLINED', ...(reason !== '' && { reason }) }, key)}
            onDone={onDecided}
          />
        </div>
      )}
    </article>
  );
}
