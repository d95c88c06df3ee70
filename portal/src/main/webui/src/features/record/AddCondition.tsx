import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import {
  recordCondition,
  type ConditionChange,
  type NewCondition,
  type PatientCondition,
} from '@/api/record';
import { conditionsQuery } from '@/api/safety';
import { todayIn } from '@/format/date';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './record.module.css';

const FIELDS = ['code', 'since', 'week', 'weekOn'];

interface AddConditionProps {
  patientId: string;
  /** Where the patient's days are counted. */
  timeZone: string;
  present: readonly PatientCondition[];
  onAdded: (change: ConditionChange) => void;
  onCancel: () => void;
}

/** One of the catalog's conditions, with the date or the week that its rules ask for. */
export function AddCondition({ patientId, timeZone, present, onAdded, onCancel }: AddConditionProps) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const list = useQuery(conditionsQuery);
  const keys = useIntentKeys();
  const [today] = useState(() => todayIn(timeZone, new Date()));
  const [form, setForm] = useState({ code: '', since: '', week: '', weekOn: today });
  const [missing, setMissing] = useState(false);
  const chosen = list.data?.find(({ code }) => code === form.code);
  const add = useMutation({
    mutationFn: (body: NewCondition) => recordCondition(patientId, body, keys.keyFor(body)),
    onSuccess: (change) => {
      keys.done();
      onAdded(change);
    },
  });
  if (list.isError) {
    return (
      <ProblemNotice error={list.error} part={t('conditions.list')} onRetry={() => void list.refetch()} />
    );
  }
  const problem = add.error === null ? undefined : asProblem(add.error);
  const found = problem && toFieldErrors(problem, (path) => FIELDS.includes(path));
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const weekly = chosen?.needs === 'WEEK';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setMissing(form.code === '');
    if (form.code === '') return;
    add.mutate({
      code: form.code,
      ...(form.since !== '' && !weekly && { since: form.since }),
      ...(form.week !== '' && weekly && { week: Number(form.week), weekOn: form.weekOn }),
    });
  };
  return (
    <Card label={t('conditions.add')}>
      <form className={stack.stack} onSubmit={submit} noValidate>
        {problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />}
        <div className={classes.fields}>
          <NativeSelect
            label={t('conditions.which')}
            required
            value={form.code}
            error={missing ? common('form.required') : found?.errors.code}
            onChange={(event) => set({ code: event.currentTarget.value })}
            data={[
              { value: '', label: t('conditions.choose') },
              ...(list.data ?? [])
                .map(({ code, label }) => ({
                  value: code,
                  label,
                  disabled: present.some((one) => one.code === code),
                }))
                .sort((a, b) => a.label.localeCompare(b.label)),
            ]}
          />
          {chosen !== undefined && !weekly && (
            <TextInput
              type="date"
              label={t(chosen.needs === 'DATE' ? 'conditions.sinceNeeded' : 'conditions.sinceOptional')}
              description={chosen.needs === 'DATE' ? t('conditions.sinceHint') : undefined}
              max={today}
              value={form.since}
              error={found?.errors.since}
              onChange={(event) => set({ since: event.currentTarget.value })}
            />
          )}
          {weekly && (
            <>
              <TextInput
                type="number"
                inputMode="numeric"
                min={0}
                max={45}
                label={t('conditions.weekField')}
                description={t('conditions.weekHint')}
                value={form.week}
                error={found?.errors.week}
                onChange={(event) => set({ week: event.currentTarget.value })}
              />
              <TextInput
                type="date"
                label={t('conditions.weekOn')}
                max={today}
                value={form.weekOn}
                error={found?.errors.weekOn}
                onChange={(event) => set({ weekOn: event.currentTarget.value })}
              />
            </>
          )}
        </div>
        {chosen?.description != null && chosen.description !== '' && (
          <p className={stack.soft}>{chosen.description}</p>
        )}
        <div className={stack.row}>
          <Button type="submit" disabled={add.isPending}>
            {t(add.isPending ? 'conditions.checking' : 'conditions.save')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {common('actions.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
