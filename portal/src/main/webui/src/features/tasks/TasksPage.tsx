import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientsQuery } from '@/api/prescription';
import { tasksQuery, type Owner } from '@/api/tasks';
import { Choices } from '@/ui/Choices';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { TaskCard } from './TaskCard';
import classes from './tasks.module.css';

/** What a therapist must look at, the most pressing first, as the service orders it. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const [owner, setOwner] = useState<Owner>('MINE');
  const tasks = useInfiniteQuery(tasksQuery(owner));
  const patients = useQuery(patientsQuery);
  const names = new Map(patients.data?.map(({ id, name }) => [id, name]));
  const shown = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')}>
      <p className={stack.soft}>{t('lead')}</p>
      <Choices
        legend={t('owner.legend')}
        name="owner"
        small
        value={owner}
        onChange={setOwner}
        options={[
          { value: 'MINE', label: t('owner.MINE') },
          { value: 'TEAM', label: t('owner.TEAM') },
        ]}
      />
      {patients.isError && (
        <ProblemNotice error={patients.error} part={t('names')} onRetry={() => void patients.refetch()} />
      )}
      {tasks.isPending && <Loading />}
      {tasks.isError && (
        <ProblemNotice error={tasks.error} part={t('title')} onRetry={() => void tasks.refetch()} />
      )}
      {tasks.isSuccess && shown.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneText')}</p>
        </Empty>
      )}
      <ul className={classes.tasks}>
        {shown.map((task) => (
          <TaskCard key={task.taskId} task={task} patient={names.get(task.patientId) ?? t('unnamed')} />
        ))}
      </ul>
      <More found={tasks} />
    </Page>
  );
}
