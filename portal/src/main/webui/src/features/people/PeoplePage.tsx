import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatientSummary } from '@/api/model';
import { careTeamQuery, patientsQuery, therapistsQuery } from '@/api/prescription';
import { localDate } from '@/format/date';
import { list } from '@/format/number';
import { Card } from '@/ui/Card';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Page, Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { CaseloadTransfer } from './CaseloadTransfer';
import classes from './people.module.css';

export function PeoplePage() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('people.title')}>
      <div className={stack.two}>
        <Patients />
        <div className={stack.stack}>
          <Therapists />
          <CaseloadTransfer />
        </div>
      </div>
    </Page>
  );
}

function Patients() {
  const { t } = useTranslation('admin');
  const [q, setQ] = useState('');
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
                  <PatientRow key={patient.id} patient={patient} />
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </Section>
  );
}

/** The care team is asked for when somebody wants to see it: one list call, not one per patient. */
function PatientRow({ patient }: { patient: PatientSummary }) {
  const { t } = useTranslation('admin');
  const { t: terms } = useTranslation('terms');
  const [open, setOpen] = useState(false);
  const team = useQuery({ ...careTeamQuery(patient.id), enabled: open });
  return (
    <li>
      <div>
        <strong>{patient.name}</strong>
        <p className={stack.small}>
          {t('people.born')} {localDate(patient.birthDate)} · {t('people.active')}:{' '}
          {patient.activePrescriptions}
        </p>
      </div>
      {!open && (
        <Button
          variant="subtle"
          aria-label={t('people.showTeamNamed', { name: patient.name })}
          onClick={() => setOpen(true)}
        >
          {t('people.showTeam')}
        </Button>
      )}
      {open && team.isPending && <Loading />}
      {team.isError && (
        <ProblemNotice error={team.error} part={t('people.teamPart')} onRetry={() => void team.refetch()} />
      )}
      {open && team.data !== undefined && (
        <p role="status" className={classes.team}>
          <span className={stack.soft}>{t('people.team')}: </span>
          {team.data.length === 0
            ? t('people.noTeam')
            : list(team.data.map((member) => `${member.name} (${terms(`teamRole.${member.role}`)})`))}
        </p>
      )}
    </li>
  );
}

function Therapists() {
  const { t } = useTranslation('admin');
  const therapists = useQuery(therapistsQuery);
  return (
    <Section title={t('people.therapists')}>
      {therapists.isPending && <Loading />}
      {therapists.isError && (
        <ProblemNotice
          error={therapists.error}
          part={t('people.therapistsPart')}
          onRetry={() => void therapists.refetch()}
        />
      )}
      {therapists.data?.length === 0 && (
        <Empty title={t('people.emptyTherapists')}>
          <p>{t('people.emptyTherapistsText')}</p>
        </Empty>
      )}
      {therapists.data !== undefined && therapists.data.length > 0 && (
        <Card>
          <ul className={classes.people}>
            {therapists.data.map((therapist) => (
              <li key={therapist.id}>
                <strong>{therapist.name}</strong>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}
