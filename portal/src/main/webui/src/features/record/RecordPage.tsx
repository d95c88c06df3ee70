import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Patient } from '@/api/model';
import { patientQuery, patientsQuery } from '@/api/prescription';
import { asProblem } from '@/api/problem';
import { localDate } from '@/format/date';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { CareTeam } from './CareTeam';
import { Figures } from './Figures';
import { NewAccessCode } from './NewAccessCode';
import { Prescriptions } from './Prescriptions';
import classes from './record.module.css';
import { Sessions } from './Sessions';

const route = getRouteApi('/patients/$patientId');

/** One patient on one page; each part comes from its own service and can fail by itself. */
export function RecordPage() {
  const { t } = useTranslation('therapist');
  const { patientId } = route.useParams();
  const patient = useQuery(patientQuery(patientId));
  const names = useQuery({ ...patientsQuery, enabled: patient.isError });
  const gone = patient.isError && asProblem(patient.error).kind === 'not-found';
  const name = patient.data?.name ?? names.data?.find((one) => one.id === patientId)?.name;
  return (
    <Page
      key={patientId}
      title={name ?? t('caseload.patient')}
      over={<Link to="/patients">{t('record.over')}</Link>}
      actions={
        patient.isSuccess && (
          <Button component={Link} to={`/patients/${patientId}/prescriptions/new`}>
            {t('record.prescribe')}
          </Button>
        )
      }
    >
      {patient.isError && (
        <ProblemNotice
          error={patient.error}
          part={t('record.patient')}
          onRetry={() => void patient.refetch()}
        />
      )}
      {patient.isSuccess && <About patient={patient.data} />}
      {!gone && (
        <>
          <Prescriptions patientId={patientId} />
          <Figures patientId={patientId} />
          <div className={stack.two}>
            <Sessions patientId={patientId} />
            <CareTeam patientId={patientId} />
          </div>
        </>
      )}
    </Page>
  );
}

function About({ patient }: { patient: Patient }) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  return (
    <div className={stack.apart}>
      <p className={classes.about}>
        <span>{t('record.born', { date: localDate(patient.birthDate) })}</span>
        <span>{t('record.zone', { zone: patient.timeZone })}</span>
        <span>{t('record.signIn', { name: patient.signInName })}</span>
        <span>{t('record.account', { status: terms(`account.${patient.account.status}`) })}</span>
      </p>
      <NewAccessCode patient={patient} />
    </div>
  );
}
