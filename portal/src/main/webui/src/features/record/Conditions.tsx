import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientConditionsQuery, type ConditionChange } from '@/api/record';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { AddCondition } from './AddCondition';
import { ConditionRow } from './ConditionRow';
import { Held } from './Held';
import classes from './record.module.css';

/** What the patient has, as far as it restricts what may be prescribed. Each change is screened against what is active. */
export function Conditions({ patientId, timeZone }: { patientId: string; timeZone: string }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const conditions = useQuery(patientConditionsQuery(patientId));
  const [adding, setAdding] = useState(false);
  const [changed, setChanged] = useState<ConditionChange>();
  const all = conditions.data ?? [];
  const active = all.filter(({ status }) => status === 'ACTIVE');
  const earlier = all.filter(({ status }) => status !== 'ACTIVE');
  const onChanged = (change: ConditionChange) => {
    setAdding(false);
    setChanged(change);
    void queryClient.invalidateQueries({ queryKey: ['patient', patientId] });
  };
  return (
    <Section
      title={t('conditions.title')}
      note={t('conditions.note')}
      actions={
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('conditions.add')}
          </Button>
        )
      }
    >
      {changed !== undefined && <Held key={changed.condition.id} patientId={patientId} change={changed} />}
      {adding && (
        <AddCondition
          patientId={patientId}
          timeZone={timeZone}
          present={active}
          onAdded={onChanged}
          onCancel={() => setAdding(false)}
        />
      )}
      {conditions.isPending && <Loading />}
      {conditions.isError && (
        <ProblemNotice
          error={conditions.error}
          part={t('conditions.part')}
          onRetry={() => void conditions.refetch()}
        />
      )}
      {conditions.isSuccess && active.length === 0 && !adding && (
        <Empty title={t('conditions.none')}>
          <p>{t('conditions.noneText')}</p>
        </Empty>
      )}
      {all.length > 0 && (
        <Card>
          <ul className={classes.entries}>
            {active.map((one) => (
              <ConditionRow key={one.id} patientId={patientId} condition={one} onEnded={onChanged} />
            ))}
          </ul>
          {earlier.length > 0 && (
            <details className={classes.earlier}>
              <summary>{t('conditions.earlier', { count: earlier.length })}</summary>
              <ul className={classes.entries}>
                {earlier.map((one) => (
                  <ConditionRow key={one.id} patientId={patientId} condition={one} onEnded={onChanged} />
                ))}
              </ul>
            </details>
          )}
        </Card>
      )}
    </Section>
  );
}
