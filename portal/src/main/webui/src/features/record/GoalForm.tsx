import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import { changeGoal, setGoal, type Goal, type GoalContent } from '@/api/record';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './record.module.css';

const FIELDS = ['activity', 'baseline', 'target', 'due'];
const SCALE = ['', ...Array.from({ length: 11 }, (_, step) => String(step))];

interface GoalFormProps {
  patientId: string;
  goal?: Goal;
  onSaved: () => void;
  onCancel: () => void;
}

export function GoalForm({ patientId, goal, onSaved, onCancel }: GoalFormProps) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const keys = useIntentKeys();
  const [form, setForm] = useState({
    activity: goal?.activity ?? '',
    baseline: goal?.baseline?.toString() ?? '',
    target: goal?.target?.toString() ?? '',
    due: goal?.due ?? '',
  });
  const [missing, setMissing] = useState(false);
  const save = useMutation({
    mutationFn: (body: GoalContent) =>
      goal === undefined ? setGoal(patientId, body, keys.keyFor(body)) : changeGoal(patientId, goal, body),
    onSuccess: () => {
      keys.done();
      onSaved();
    },
  });
  const problem = save.error === null ? undefined : asProblem(save.error);
  const found = problem && toFieldErrors(problem, (path) => FIELDS.includes(path));
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const activity = form.activity.trim();
    setMissing(activity === '');
    if (activity === '') return;
    const whole = (text: string) => (text === '' ? undefined : Number(text));
    save.mutate({
      activity,
      baseline: whole(form.baseline),
      target: whole(form.target),
      due: form.due === '' ? undefined : form.due,
    });
  };
  return (
    <form className={stack.stack} onSubmit={submit} noValidate aria-label={t('goals.form')}>
      {problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />}
      <TextInput
        label={t('goals.activity')}
        description={t('goals.activityHint')}
        required
        maxLength={200}
        value={form.activity}
        error={missing ? common('form.required') : found?.errors.activity}
        onChange={(event) => set({ activity: event.currentTarget.value })}
      />
      <div className={classes.fields}>
        <NativeSelect
          label={t('goals.baseline')}
          value={form.baseline}
          error={found?.errors.baseline}
          onChange={(event) => set({ baseline: event.currentTarget.value })}
          data={SCALE.map((value) => ({ value, label: value === '' ? t('goals.unsaid') : value }))}
        />
        <NativeSelect
          label={t('goals.target')}
          value={form.target}
          error={found?.errors.target}
          onChange={(event) => set({ target: event.currentTarget.value })}
          data={SCALE.map((value) => ({ value, label: value === '' ? t('goals.unsaid') : value }))}
        />
        <TextInput
          type="date"
          label={t('goals.due')}
          value={form.due}
          error={found?.errors.due}
          onChange={(event) => set({ due: event.currentTarget.value })}
        />
      </div>
      <p className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>{t('goals.scale')}</p>
      <div className={stack.row}>
        <Button type="submit" disabled={save.isPending}>
          {t('goals.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
