import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { patientQuery, patientsQuery } from '@/api/prescription';
import { asProblem } from '@/api/problem';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { About } from './About';
import { CareTeam } from './CareTeam';
import { Conditions } from './Conditions';
import { Figures } from './Figures';
import { Goals } from './Goals';
import { Notes } from './Notes';
import { OpenTasks } from './OpenTasks';
import { Prescriptions } from './Prescriptions';
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
        patient.isSuccess &&
        patient.data.archivedAt == null && (
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
          <OpenTasks patientId={patientId} />
          <Prescriptions patientId={patientId} />
          <div className={stack.halves}>
            <Conditions patientId={patientId} timeZone={patient.data?.timeZone ?? 'UTC'} />
            <Goals patientId={patientId} />
          </div>
          <Figures patientId={patientId} />
          <div className={stack.two}>
            <Sessions patientId={patientId} />
            <div className={stack.stack}>
              <Notes patientId={patientId} />
              <CareTeam patientId={patientId} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
