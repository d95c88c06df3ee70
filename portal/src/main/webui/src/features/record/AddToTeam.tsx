import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareTeamMember } from '@/api/model';
import { therapistsQuery } from '@/api/prescription';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './record.module.css';

interface AddToTeamProps {
  members: readonly CareTeamMember[];
  onAdd: (therapistId: string, role: CareTeamMember['role']) => void;
}

export function AddToTeam({ members, onAdd }: AddToTeamProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const therapists = useQuery(therapistsQuery);
  const [who, setWho] = useState('');
  const [role, setRole] = useState<CareTeamMember['role']>('MEMBER');
  if (therapists.isError) return <ProblemNotice error={therapists.error} part={t('team.add')} />;
  const others = (therapists.data ?? []).filter(({ id }) =>
    members.every((member) => member.therapistId !== id),
  );
  if (therapists.isSuccess && others.length === 0) return <p className={stack.small}>{t('team.nobody')}</p>;
  const add = () => {
    onAdd(who, role);
    setWho('');
  };
  return (
    <div className={classes.addTeam}>
      <NativeSelect
        label={t('team.who')}
        value={who}
        onChange={(event) => setWho(event.currentTarget.value)}
        data={[
          { value: '', label: t('team.choose') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t('team.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value === 'LEAD' ? 'LEAD' : 'MEMBER')}
        data={(['MEMBER', 'LEAD'] as const).map((value) => ({ value, label: terms(`teamRole.${value}`) }))}
      />
      <div>
        <Button variant="default" onClick={add} disabled={who === ''}>
          {t('team.add')}
        </Button>
      </div>
    </div>
  );
}
