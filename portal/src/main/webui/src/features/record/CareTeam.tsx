import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareTeamMember } from '@/api/model';
import { addToCareTeam, careTeamQuery, removeFromCareTeam } from '@/api/prescription';
import { asProblem } from '@/api/problem';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import { AddToTeam } from './AddToTeam';
import classes from './record.module.css';

/** Removing takes effect at once and can be undone, instead of asking first. */
export function CareTeam({ patientId }: { patientId: string }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const team = useQuery(careTeamQuery(patientId));
  const queryClient = useQueryClient();
  const [removed, setRemoved] = useState<CareTeamMember>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'care-team'] });
  const place = useMutation({
    mutationFn: (member: Pick<CareTeamMember, 'therapistId' | 'role'>) =>
      addToCareTeam(patientId, member.therapistId, member.role),
    onSuccess: () => {
      setRemoved(undefined);
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (member: CareTeamMember) => removeFromCareTeam(patientId, member.therapistId),
    onSuccess: (_, member) => {
      setRemoved(member);
      return refresh();
    },
  });
  const error = remove.error ?? place.error;
  return (
    <Section title={t('team.title')}>
      <Card>
        {team.isPending && <Loading />}
        {team.isError && (
          <ProblemNotice error={team.error} part={t('record.team')} onRetry={() => void team.refetch()} />
        )}
        {removed !== undefined && (
          <Notice
            role="status"
            actions={
              <Button variant="default" onClick={() => place.mutate(removed)}>
                {t('team.undo')}
              </Button>
            }
          >
            <p>{t('team.removed', { name: removed.name })}</p>
          </Notice>
        )}
        {error !== null &&
          (asProblem(error).kind === 'conflict' ? (
            <Notice tone="stop" role="alert">
              <p>{t('team.lastLead')}</p>
            </Notice>
          ) : (
            <ProblemNotice error={error} />
          ))}
        <ul className={classes.team}>
          {team.data?.map((member) => (
            <li key={member.therapistId}>
              <div>
                <strong>{member.name}</strong>{' '}
                <Tag tone={member.role === 'LEAD' ? 'main' : 'plain'}>{terms(`teamRole.${member.role}`)}</Tag>
                <div className={stack.small}>{t('team.since', { date: instant(member.since) })}</div>
              </div>
              <div className={stack.row}>
                {member.role === 'MEMBER' && (
                  <Button
                    variant="subtle"
                    aria-label={t('team.makeLeadNamed', { name: member.name })}
                    onClick={() => place.mutate({ therapistId: member.therapistId, role: 'LEAD' })}
                  >
                    {t('team.makeLead')}
                  </Button>
                )}
                <Button
                  variant="subtle"
                  aria-label={t('team.removeNamed', { name: member.name })}
                  onClick={() => remove.mutate(member)}
                >
                  {t('team.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
        {team.isSuccess && (
          <AddToTeam members={team.data} onAdd={(therapistId, role) => place.mutate({ therapistId, role })} />
        )}
      </Card>
    </Section>
  );
}
