import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion } from '@/api/model';
import { proposalsQuery } from '@/api/treatment';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './prescription.module.css';
import { ProposalCard } from './ProposalCard';

interface ProposalsProps {
  version: PrescriptionVersion;
  etag: string | undefined;
}

/** Steps that follow from what the patient reported. Nothing happens until a therapist decides. */
export function Proposals({ version, etag }: ProposalsProps) {
  const { t } = useTranslation('treatment');
  const queryClient = useQueryClient();
  const { patientId, prescriptionId } = version;
  const proposals = useQuery(proposalsQuery(patientId, prescriptionId));
  const lines = new Map(
    version.routines.flatMap((routine) => routine.lines.map((line) => [line.lineId, line])),
  );
  const open = (proposals.data ?? []).filter(({ state }) => state === 'OPEN');
  const decided = (proposals.data ?? []).filter(({ state }) => state !== 'OPEN');
  if (proposals.isError) {
    return (
      <ProblemNotice
        error={proposals.error}
        part={t('proposal.title')}
        onRetry={() => void proposals.refetch()}
      />
    );
  }
  if (open.length === 0 && decided.length === 0) return null;
  const nameOf = (lineId: string) => lines.get(lineId)?.exerciseName ?? t('proposal.gone');
  return (
    <Card label={t('proposal.title')}>
      <h2>{t('proposal.title')}</h2>
      <p className={stack.soft}>{t('proposal.lead')}</p>
      {open.length === 0 && <p>{t('proposal.none')}</p>}
      {open.map((proposal) => {
        const line = lines.get(proposal.lineId);
        return (
          <ProposalCard
            key={proposal.id}
            patientId={patientId}
            prescriptionId={prescriptionId}
            proposal={proposal}
            line={line}
            name={nameOf(proposal.lineId)}
            etag={etag}
            onDecided={() => void queryClient.invalidateQueries({ queryKey: ['patient', patientId] })}
          />
        );
      })}
      {decided.length > 0 && (
        <details className={classes.more}>
          <summary>{t('proposal.decided', { count: decided.length })}</summary>
          <ul className={stack.tight}>
            {decided.map((one) => (
              <li key={one.id}>
                <Tag>{t(`proposal.state.${one.state}`)}</Tag> {nameOf(one.lineId)}: {one.because}
                {one.decided != null && (
                  <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
                    {' '}
                    {t('proposal.by', { name: one.decided.byName, when: instant(one.decided.at) })}
                  </span>
                )}
                {one.decided?.reason != null && <q>{one.decided.reason}</q>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
