import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem } from '@/api/problem';
import { DISPOSITIONS, disposeTask, TASKS, type DispositionCode, type ReviewTask } from '@/api/tasks';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './tasks.module.css';

/** Two presses: close, and what was made of it. Only another reason needs words. */
export function Dispose({ task, named }: { task: ReviewTask; named: string }) {
  const { t } = useTranslation('tasks');
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [comment, setComment] = useState<string>();
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: [TASKS] }),
      queryClient.invalidateQueries({ queryKey: ['caseload'] }),
    ]);
  const dispose = useMutation({
    mutationFn: (body: { code: DispositionCode; comment?: string }) =>
      disposeTask(task, body, keys.keyFor({ ...body, etag: task.etag })),
    onSuccess: refresh,
    onError: (error) => {
      // Somebody else closed it, or there is more evidence: what is shown is brought up to date.
      if (asProblem(error).kind === 'changed-elsewhere') void refresh();
    },
  });
  const choose = (code: DispositionCode) => (code === 'OTHER' ? setComment('') : dispose.mutate({ code }));
  return (
    <div className={stack.tight}>
      <div>
        <Button
          variant={open ? 'default' : 'filled'}
          aria-expanded={open}
          aria-controls={id}
          aria-label={t(open ? 'dispose.keepNamed' : 'dispose.openNamed', { named })}
          onClick={() => {
            setOpen(!open);
            setComment(undefined);
          }}
        >
          {t(open ? 'dispose.keep' : 'dispose.open')}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <div role="group" aria-label={t('dispose.what')} className={stack.tight}>
            <p className={stack.small}>{t('dispose.what')}</p>
            <div className={classes.codes}>
              {DISPOSITIONS.map((code) => (
                <Button
                  key={code}
                  variant="default"
                  disabled={dispose.isPending}
                  aria-pressed={code === 'OTHER' ? comment !== undefined : undefined}
                  onClick={() => choose(code)}
                >
                  {t(`disposition.${code}`)}
                </Button>
              ))}
            </div>
            {comment !== undefined && (
              <form
                className={stack.tight}
                onSubmit={(event) => {
                  event.preventDefault();
                  dispose.mutate({ code: 'OTHER', comment: comment.trim() });
                }}
              >
                <Textarea
                  label={t('dispose.comment')}
                  required
                  maxLength={1000}
                  rows={2}
                  value={comment}
                  onChange={(event) => setComment(event.currentTarget.value)}
                />
                <div>
                  <Button type="submit" disabled={comment.trim() === '' || dispose.isPending}>
                    {t('dispose.send')}
                  </Button>
                </div>
              </form>
            )}
          </div>
        )}
      </div>
      {dispose.error !== null && <ProblemNotice error={dispose.error} />}
    </div>
  );
}
