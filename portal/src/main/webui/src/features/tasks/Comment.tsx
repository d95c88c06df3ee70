import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { repliesQuery, replyToComment, sessionQuery, TASKS, type Reply } from '@/api/tasks';
import { useKept } from '@/app/kept';
import { instant, localDate } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './tasks.module.css';

interface CommentProps {
  taskId: string;
  patientId: string;
  sessionId: string;
  day: string;
}

/** What the patient wrote with a session, what was answered, and the way to answer. */
export function Comment({ taskId, patientId, sessionId, day }: CommentProps) {
  const { t } = useTranslation('tasks');
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const session = useQuery(sessionQuery(patientId, sessionId));
  const replies = useQuery(repliesQuery(patientId));
  const [text, setText, forget] = useKept(`reply.${taskId}.${sessionId}`, '');
  const send = useMutation({
    mutationFn: (body: { sessionId: string; text: string }) =>
      replyToComment(taskId, body, keys.keyFor(body)),
    onSuccess: () => {
      keys.done();
      forget();
      setText('');
      return queryClient.invalidateQueries({ queryKey: [TASKS, 'replies', patientId] });
    },
  });
  const given = replies.data?.filter((reply) => reply.sessionId === sessionId) ?? [];
  const date = localDate(day);
  return (
    <div className={stack.tight}>
      {session.isPending && <Loading />}
      {session.isError && (
        <ProblemNotice
          error={session.error}
          part={t('comment.part')}
          onRetry={() => void session.refetch()}
        />
      )}
      {session.isSuccess && <blockquote className={classes.quote}>{session.data.note}</blockquote>}
      {replies.isError && (
        <ProblemNotice error={replies.error} part={t('reply.part')} onRetry={() => void replies.refetch()} />
      )}
      {given.length > 0 && (
        <ul className={stack.tight}>
          {given.toReversed().map((reply) => (
            <Given key={reply.replyId} reply={reply} />
          ))}
        </ul>
      )}
      <form
        className={stack.tight}
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate({ sessionId, text: text.trim() });
        }}
      >
        <Textarea
          label={t('reply.label', { date })}
          description={t('reply.note')}
          maxLength={2000}
          rows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button variant="default" type="submit" disabled={text.trim() === '' || send.isPending}>
            {t('reply.send')}
          </Button>
        </div>
        {send.error !== null && <ProblemNotice error={send.error} />}
      </form>
    </div>
  );
}

function Given({ reply }: { reply: Reply }) {
  const { t } = useTranslation('tasks');
  const facts = [
    reply.by,
    instant(reply.at),
    reply.readAt == null ? t('reply.unread') : t('reply.read', { when: instant(reply.readAt) }),
  ];
  return (
    <li className={classes.reply}>
      <p>{reply.text}</p>
      <p className={classes.facts}>{facts.filter((fact) => fact != null).join(' · ')}</p>
    </li>
  );
}
