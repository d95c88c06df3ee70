import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exerciseQuery } from '@/api/catalog';
import { askFindings, conditionsQuery, type AskedCondition, type Condition } from '@/api/safety';
import { publishedQuery } from '@/api/authoring';
import { todayIn } from '@/format/date';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { TryAnswer } from './TryAnswer';
import classes from './rules.module.css';

/** Somebody's conditions against one exercise: what would be said, and what could not be checked. */
export function TryIt() {
  const { t } = useTranslation('reviews');
  const conditions = useQuery(conditionsQuery);
  const exercises = useQuery(publishedQuery);
  const [has, setHas] = useState<AskedCondition[]>([]);
  const [exerciseId, setExercise] = useState('');
  const [variant, setVariant] = useState('');
  const [today] = useState(() => todayIn(undefined, new Date()));
  const exercise = useQuery({ ...exerciseQuery(exerciseId), enabled: exerciseId !== '' });
  const variants = exercise.data?.variants ?? [];
  const asked = useMutation({
    mutationFn: () => askFindings(today, has, [{ exerciseId, ...(variant !== '' && { variant }) }]),
  });
  const change = (next: AskedCondition[]) => {
    setHas(next);
    asked.reset();
  };
  const byCode = (code: string) => conditions.data?.find((one) => one.code === code);
  return (
    <Card>
      <div className={classes.group}>
        <NativeSelect
          label={t('try.conditions')}
          value=""
          onChange={(event) => {
            const code = event.currentTarget.value;
            if (code !== '' && !has.some((one) => one.code === code)) change([...has, { code }]);
          }}
          data={[
            { value: '', label: `+ ${t('try.add')}` },
            ...(conditions.data ?? []).map((one) => ({ value: one.code, label: one.label })),
          ]}
        />
        <ul className={classes.has}>
          {has.map((one, at) => (
            <li key={one.code}>
              <Has
                asked={one}
                condition={byCode(one.code)}
                onChange={(next) => change(has.map((other, index) => (index === at ? next : other)))}
                onRemove={() => change(has.filter((_, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
      </div>
      <NativeSelect
        label={t('try.exercise')}
        value={exerciseId}
        onChange={(event) => {
          setExercise(event.currentTarget.value);
          setVariant('');
          asked.reset();
        }}
        data={[
          { value: '', label: '' },
          ...(exercises.data ?? []).map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      {variants.length > 1 && (
        <NativeSelect
          label={t('try.variant')}
          value={variant}
          onChange={(event) => {
            setVariant(event.currentTarget.value);
            asked.reset();
          }}
          data={variants.map((one) => ({ value: one.standard ? '' : one.code, label: one.name }))}
        />
      )}
      <Button
        onClick={() => asked.mutate()}
        disabled={exerciseId === '' || has.length === 0 || asked.isPending}
      >
        {t(asked.isPending ? 'try.asking' : 'try.ask')}
      </Button>
      {asked.error !== null && <ProblemNotice error={asked.error} rest={[]} kept />}
      <div aria-live="polite">
        {asked.data !== undefined && <TryAnswer answer={asked.data} variants={variants} />}
      </div>
    </Card>
  );
}

interface HasProps {
  asked: AskedCondition;
  condition: Condition | undefined;
  onChange: (asked: AskedCondition) => void;
  onRemove: () => void;
}

function Has({ asked, condition, onChange, onRemove }: HasProps) {
  const { t } = useTranslation('reviews');
  const name = condition?.label ?? asked.code;
  return (
    <div className={classes.condition} role="group" aria-label={name}>
      <div className={classes.conditionHead}>
        <strong>{name}</strong>
        <button type="button" aria-label={t('try.remove', { name })} onClick={onRemove}>
          ✕
        </button>
      </div>
      {condition?.needs === 'DATE' && (
        <TextInput
          type="date"
          label={t('try.since')}
          value={asked.since ?? ''}
          onChange={(event) => onChange({ ...asked, since: event.currentTarget.value || undefined })}
        />
      )}
      {condition?.needs === 'WEEK' && (
        <TextInput
          type="number"
          min={0}
          max={45}
          label={t('try.week')}
          value={asked.week ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...asked, week: value === '' ? undefined : Number(value) });
          }}
        />
      )}
      <Checkbox
        label={t('try.cleared')}
        checked={asked.cleared ?? false}
        onChange={(event) => onChange({ ...asked, cleared: event.currentTarget.checked })}
      />
    </div>
  );
}
