import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientsQuery } from '@/api/prescription';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { ArchivedPatients } from './ArchivedPatients';
import { JustArchived, type ArchivedPatient } from './JustArchived';
import { PatientRow } from './PatientRow';
import classes from './people.module.css';

/** Everybody in care, and, behind a fold, those who are archived. */
export function Patients() {
  const { t } = useTranslation('admin');
  const [q, setQ] = useState('');
  const [gone, setGone] = useState<ArchivedPatient>();
  const patients = useQuery(patientsQuery);
  const shown = (patients.data ?? []).filter((one) =>
    one.name.toLowerCase().includes(q.trim().toLowerCase()),
  );
  return (
    <Section title={t('people.patients')}>
      {patients.isPending && <Loading />}
      {patients.isError && (
        <ProblemNotice
          error={patients.error}
          part={t('people.patientsPart')}
          onRetry={() => void patients.refetch()}
        />
      )}
      {gone !== undefined && (
        <JustArchived key={gone.id} patient={gone} onRestored={() => setGone(undefined)} />
      )}
      {patients.data?.length === 0 && (
        <Empty title={t('people.emptyPatients')}>
          <p>{t('people.emptyPatientsText')}</p>
        </Empty>
      )}
      {patients.data !== undefined && patients.data.length > 0 && (
        <>
          <TextInput
            type="search"
            label={t('people.search')}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <p role="status" className={stack.small}>
            {shown.length === 0 ? t('people.noMatch', { q }) : t('people.count', { count: shown.length })}
          </p>
          {shown.length > 0 && (
            <Card>
              <ul className={classes.people}>
                {shown.map((patient) => (
                  <PatientRow key={patient.id} patient={patient} onArchived={() => setGone(patient)} />
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
      {patients.isSuccess && <ArchivedPatients />}
    </Section>
  );
}
