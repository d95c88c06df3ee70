import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PatientSummary } from '@/api/model';
import { careTeamQuery } from '@/api/prescription';
import { archivePatient, runningOf, type RunningPrescription } from '@/api/record';
import { localDate } from '@/format/date';
import { list } from '@/format/number';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ReasonDialog } from '@/ui/ReasonDialog';
import stack from '@/ui/stack.module.css';
import classes from './people.module.css';
import { useListsAnew } from './useListsAnew';

interface PatientRowProps {
  patient: PatientSummary;
  onArchived: () => void;
}

/** The care team is asked for when somebody wants to see it: one list call, not one per patient. */
export function PatientRow({ patient, onArchived }: PatientRowProps) {
  const { t } = useTranslation('admin');
  const { t: record } = useTranslation('record');
  const { name } = patient;
  const [open, setOpen] = useState(false);
  const listsAnew = useListsAnew();
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className={stack.small}>
          {t('people.born')} {localDate(patient.birthDate)} · {t('people.active')}:{' '}
          {patient.activePrescriptions}
        </p>
      </div>
      <div className={classes.actions}>
        {!open && (
          <Button
            variant="subtle"
            aria-label={t('people.showTeamNamed', { name })}
            onClick={() => setOpen(true)}
          >
            {t('people.showTeam')}
          </Button>
        )}
        <ReasonDialog
          variant="subtle"
          action={record('archive.archive')}
          named={record('archive.archiveNamed', { name })}
          title={record('archive.archiveNamed', { name })}
          text={record('archive.archiveText')}
          reasonLabel={record('archive.reason')}
          run={(reason, key) => archivePatient(patient.id, reason, key)}
          onDone={() => {
            onArchived();
            listsAnew(patient.id);
          }}
          refusal={(error) => {
            const running = runningOf(error);
            return running && <Running running={running} />;
          }}
        />
      </div>
      {open && <Team patientId={patient.id} />}
    </li>
  );
}

function Team({ patientId }: { patientId: string }) {
  const { t } = useTranslation('admin');
  const { t: terms } = useTranslation('terms');
  const team = useQuery(careTeamQuery(patientId));
  if (team.isError) {
    return (
      <ProblemNotice error={team.error} part={t('people.teamPart')} onRetry={() => void team.refetch()} />
    );
  }
  if (team.data === undefined) return <Loading />;
  return (
    <p role="status" className={classes.team}>
      <span className={stack.soft}>{t('people.team')}: </span>
      {team.data.length === 0
        ? t('people.noTeam')
        : list(team.data.map((member) => `${member.name} (${terms(`teamRole.${member.role}`)})`))}
    </p>
  );
}

/** Administrators do not read prescriptions: they are told how many run, and who can end them. */
function Running({ running }: { running: readonly RunningPrescription[] }) {
  const { t } = useTranslation('admin');
  const { t: terms } = useTranslation('terms');
  const states = [...new Set(running.map(({ status }) => terms(`status.${status}`)))];
  return (
    <Notice tone="stop" role="alert" title={t('people.running', { count: running.length })}>
      <p>{t('people.runningText', { states: list(states) })}</p>
    </Notice>
  );
}
