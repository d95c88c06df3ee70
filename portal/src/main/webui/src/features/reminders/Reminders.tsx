import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '@/api/client';
import type { Reminders as Said } from '@/api/model';
import { remindersQuery, setReminders } from '@/api/reminders';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

/** An e-mail a day while something is left to do: whether, and when. Not shown where the system sends no mail. */
export function Reminders({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patient');
  const asked = useQuery(remindersQuery(patientId));
  if (asked.isPending || asked.data?.value.available === false) return null;
  return (
    <Card label={t('reminders.title')}>
      <h2>{t('reminders.title')}</h2>
      <p>{t('reminders.text')}</p>
      {asked.isError && (
        <ProblemNotice error={asked.error} part={t('reminders.title')} onRetry={() => void asked.refetch()} />
      )}
      {asked.isSuccess &&
        (asked.data.value.email == null ? (
          <Notice>
            <p>{t('reminders.noAddress')}</p>
          </Notice>
        ) : (
          <Choice patientId={patientId} known={asked.data} email={asked.data.value.email} />
        ))}
    </Card>
  );
}

function Choice({ patientId, known, email }: { patientId: string; known: Answer<Said>; email: string }) {
  const { t } = useTranslation('patient');
  const queryClient = useQueryClient();
  const { quietFrom, quietUntil } = known.value;
  const [enabled, setEnabled] = useState(known.value.enabled);
  const [at, setAt] = useState(known.value.at);
  const query = remindersQuery(patientId).queryKey;
  const save = useMutation({
    mutationFn: () => setReminders(patientId, { enabled, at }, known.etag ?? ''),
    onSuccess: (answer) => queryClient.setQueryData(query, answer),
    onError: () => queryClient.invalidateQueries({ queryKey: query }),
  });
  const quiet = at === '' || at >= quietFrom || at < quietUntil;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!quiet) save.mutate();
  };
  const edit = () => save.reset();
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      <Checkbox
        label={t('reminders.enabled', { email })}
        checked={enabled}
        onChange={(event) => {
          edit();
          setEnabled(event.currentTarget.checked);
        }}
      />
      {enabled && (
        <TextInput
          type="time"
          label={t('reminders.at')}
          description={t('reminders.between', { from: quietUntil, until: quietFrom })}
          value={at}
          error={quiet && t('reminders.quiet', { from: quietUntil, until: quietFrom })}
          onChange={(event) => {
            edit();
            setAt(event.currentTarget.value);
          }}
        />
      )}
      {save.isError && <ProblemNotice error={save.error} kept />}
      {save.isSuccess && (
        <p role="status">{enabled ? t('reminders.savedOn', { at }) : t('reminders.savedOff')}</p>
      )}
      <div className={stack.row}>
        <Button type="submit" variant="default" disabled={save.isPending}>
          {t('reminders.save')}
        </Button>
      </div>
    </form>
  );
}
