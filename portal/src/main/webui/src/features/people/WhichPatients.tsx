import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inCareOfQuery } from '@/api/prescription';
import { localDate } from '@/format/date';
import { Choices } from '@/ui/Choices';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import classes from './people.module.css';

const MANY = 8;

interface WhichPatientsProps {
  therapistId: string;
  /** Undefined: all of them. */
  chosen: readonly string[] | undefined;
  onChange: (chosen: readonly string[] | undefined) => void;
  error?: string;
}

/** All of a therapist's patients, or some of them by name. */
export function WhichPatients({ therapistId, chosen, onChange, error }: WhichPatientsProps) {
  const { t } = useTranslation('admin');
  const name = useId();
  return (
    <>
      <Choices
        legend={t('transfer.which')}
        name={name}
        value={chosen === undefined ? 'all' : 'some'}
        onChange={(which) => onChange(which === 'all' ? undefined : [])}
        options={(['all', 'some'] as const).map((which) => ({ value: which, label: t(`transfer.${which}`) }))}
        small
      />
      {chosen !== undefined && therapistId === '' && (
        <p className={stack.soft}>{t('transfer.chooseFromFirst')}</p>
      )}
      {chosen !== undefined && therapistId !== '' && (
        <Some key={therapistId} therapistId={therapistId} chosen={chosen} onChange={onChange} />
      )}
      {error !== undefined && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}

type SomeProps = Omit<WhichPatientsProps, 'chosen' | 'error'> & { chosen: readonly string[] };

function Some({ therapistId, chosen, onChange }: SomeProps) {
  const { t } = useTranslation('admin');
  const [q, setQ] = useState('');
  const patients = useQuery(inCareOfQuery(therapistId));
  if (patients.isError) {
    return (
      <ProblemNotice
        error={patients.error}
        part={t('people.patientsPart')}
        onRetry={() => void patients.refetch()}
      />
    );
  }
  if (patients.data === undefined) return <Loading />;
  if (patients.data.length === 0) return <p className={stack.soft}>{t('transfer.noPatients')}</p>;
  const shown = patients.data.filter((one) => one.name.toLowerCase().includes(q.trim().toLowerCase()));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className={classes.some}>
      <legend>{t('transfer.chosen', { count: chosen.length })}</legend>
      {patients.data.length > MANY && (
        <TextInput
          type="search"
          label={t('people.search')}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p role="status">{t('people.noMatch', { q })}</p>}
      <ul className={classes.list}>
        {shown.map(({ id, name, birthDate }) => (
          <li key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
              label={
                <>
                  {name} <span className={stack.soft}>{localDate(birthDate)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
