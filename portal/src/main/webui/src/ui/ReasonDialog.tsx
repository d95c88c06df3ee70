import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import { ProblemNotice } from './ProblemNotice';
import stack from './stack.module.css';

interface ReasonDialogProps<T> {
  /** What is done, on the button that opens this and on the one that does it. */
  action: string;
  /** With whom or what it is done, where several such buttons stand on a page. */
  named?: string;
  title: string;
  text: ReactNode;
  reasonLabel: string;
  /** Doing it needs no explanation. */
  optional?: boolean;
  variant?: 'default' | 'subtle' | 'filled';
  run: (reason: string, key: string) => Promise<T>;
  onDone: (answer: T) => void;
  /** A refusal that has more to say than the usual notice. */
  refusal?: (error: unknown) => ReactNode | undefined;
}

/** Something that is done with a reason, which is kept. One intent is sent once, however often the button is pressed. */
export function ReasonDialog<T>(props: ReasonDialogProps<T>) {
  const { action, named, title, text, reasonLabel, optional = false, variant = 'default' } = props;
  const { t } = useTranslation();
  const keys = useIntentKeys();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const run = useMutation({
    mutationFn: (said: string) => props.run(said, keys.keyFor({ action, said })),
    onSuccess: (answer) => {
      keys.done();
      setOpen(false);
      setReason('');
      props.onDone(answer);
    },
  });
  const found =
    run.error === null ? undefined : toFieldErrors(asProblem(run.error), (path) => path === 'reason');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = reason.trim();
    const needed = said === '' && !optional;
    setMissing(needed);
    if (!needed) run.mutate(said);
  };
  const close = () => {
    setOpen(false);
    run.reset();
  };
  return (
    <>
      <Button variant={variant} aria-label={named} onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={title}
        closeButtonProps={{ 'aria-label': t('actions.close') }}
      >
        <form className={stack.stack} onSubmit={submit} noValidate>
          <div>{text}</div>
          {run.error !== null &&
            (props.refusal?.(run.error) ?? <ProblemNotice error={run.error} rest={found?.rest} kept />)}
          <Textarea
            label={reasonLabel}
            required={!optional}
            data-autofocus
            maxLength={1000}
            value={reason}
            error={missing ? t('form.required') : found?.errors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={stack.row}>
            <Button type="submit" disabled={run.isPending}>
              {action}
            </Button>
            <Button variant="default" onClick={close}>
              {t('actions.cancel')}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
