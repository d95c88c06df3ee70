import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeGoal, goalsQuery, type Goal } from '@/api/record';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { GoalForm } from './GoalForm';
import { GoalRow } from './GoalRow';
import classes from './record.module.css';

/** What the patient wants to be able to do again. A goal that was reached is marked at once, and can be opened again. */
export function Goals({ patientId }: { patientId: string }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const goals = useQuery(goalsQuery(patientId));
  const [editing, setEditing] = useState<Goal | 'new'>();
  const [reached, setReached] = useState<Goal>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'goals'] });
  const mark = useMutation({
    mutationFn: ({ goal, status }: { goal: Goal; status: 'OPEN' | 'ACHIEVED' }) =>
      changeGoal(patientId, goal, { status }),
    onSuccess: (goal) => {
      setReached(goal.status === 'ACHIEVED' ? goal : undefined);
      return refresh();
    },
    onError: refresh,
  });
  const saved = () => {
    setEditing(undefined);
    void refresh();
  };
  return (
    <Section
      title={t('goals.title')}
      note={t('goals.note')}
      actions={
        editing === undefined && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('goals.add')}
          </Button>
        )
      }
    >
      {reached !== undefined && (
        <Notice
          tone="good"
          role="status"
          actions={
            <Button variant="default" onClick={() => mark.mutate({ goal: reached, status: 'OPEN' })}>
              {t('goals.undo')}
            </Button>
          }
        >
          <p>{t('goals.reachedNow', { activity: reached.activity })}</p>
        </Notice>
      )}
      {mark.error !== null && <ProblemNotice error={mark.error} />}
      {editing === 'new' && (
        <GoalForm patientId={patientId} onSaved={saved} onCancel={() => setEditing(undefined)} />
      )}
      {goals.isPending && <Loading />}
      {goals.isError && (
        <ProblemNotice error={goals.error} part={t('goals.part')} onRetry={() => void goals.refetch()} />
      )}
      {goals.data?.length === 0 && editing === undefined && (
        <Empty title={t('goals.none')}>
          <p>{t('goals.noneText')}</p>
        </Empty>
      )}
      {goals.data !== undefined && goals.data.length > 0 && (
        <Card>
          <ul className={classes.entries}>
            {goals.data.map((goal) =>
              editing !== 'new' && editing?.id === goal.id ? (
                <li key={goal.id}>
                  <GoalForm
                    patientId={patientId}
                    goal={goal}
                    onSaved={saved}
                    onCancel={() => setEditing(undefined)}
                  />
                </li>
              ) : (
                <GoalRow
                  key={goal.id}
                  goal={goal}
                  onEdit={() => setEditing(goal)}
                  onReached={() => mark.mutate({ goal, status: 'ACHIEVED' })}
                  onReopen={() => mark.mutate({ goal, status: 'OPEN' })}
                  drop={(reason) => changeGoal(patientId, goal, { status: 'DROPPED', reason })}
                  onDropped={() => void refresh()}
                />
              ),
            )}
          </ul>
        </Card>
      )}
    </Section>
  );
}
