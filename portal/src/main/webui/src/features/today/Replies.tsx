import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { markReplyRead, repliesQuery, TASKS, type Reply } from '@/api/tasks';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './today.module.css';

/** What therapists answered to the patient's notes: first what is new, until the patient says that it was read. */
export function NewReplies({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patient');
  const queryClient = useQueryClient();
  const replies = useQuery(repliesQuery(patientId));
  const read = useMutation({
    mutationFn: (replyId: string) => markReplyRead(patientId, replyId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [TASKS, 'replies', patientId] }),
  });
  const unread = replies.data?.filter(({ readAt }) => readAt == null) ?? [];
  if (replies.isError) {
    return (
      <ProblemNotice error={replies.error} part={t('replies.part')} onRetry={() => void replies.refetch()} />
    );
  }
  return unread.toReversed().map((reply) => (
    <Card key={reply.replyId} label={t('replies.title')}>
      <h2>{t('replies.title')}</h2>
      <Words reply={reply} />
      {read.isError && read.variables === reply.replyId && <ProblemNotice error={read.error} />}
      <div>
        <Button onClick={() => read.mutate(reply.replyId)} disabled={read.isPending}>
          {t('replies.read')}
        </Button>
      </div>
    </Card>
  ));
}

/** What was read before can be looked up again. */
export function EarlierReplies({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patient');
  const replies = useQuery(repliesQuery(patientId));
  const earlier = replies.data?.filter(({ readAt }) => readAt != null) ?? [];
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className={classes.earlier}>{t('replies.earlier', { count: earlier.length })}</summary>
      <ul className={stack.stack}>
        {earlier.map((reply) => (
          <li key={reply.replyId}>
            <Words reply={reply} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ reply }: { reply: Reply }) {
  return (
    <>
      <p className={classes.reply}>{reply.text}</p>
      <p className={stack.soft}>{[reply.by, instant(reply.at)].filter((fact) => fact != null).join(' · ')}</p>
    </>
  );
}
