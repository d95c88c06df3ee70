import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { patientTasksQuery } from '@/api/tasks';
import { TaskCard } from '@/features/tasks/TaskCard';
import taskClasses from '@/features/tasks/tasks.module.css';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';

/** What somebody must look at about this patient; nothing when there is nothing. */
export function OpenTasks({ patientId }: { patientId: string }) {
  const { t } = useTranslation('tasks');
  const tasks = useQuery(patientTasksQuery(patientId));
  if (tasks.isError) {
    return <ProblemNotice error={tasks.error} part={t('ofPatient')} onRetry={() => void tasks.refetch()} />;
  }
  if (tasks.data === undefined || tasks.data.length === 0) return null;
  return (
    <Section title={t('ofPatient')}>
      <ul className={taskClasses.tasks}>
        {tasks.data.map((task) => (
          <TaskCard key={task.taskId} task={task} />
        ))}
      </ul>
    </Section>
  );
}
