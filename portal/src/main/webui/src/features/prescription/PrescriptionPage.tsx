import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrescriptionVersion } from '@/api/model';
import { patientQuery, prescriptionQuery, versionQuery } from '@/api/prescription';
import { Handout } from '@/features/handout/Handout';
import { localDate } from '@/format/date';
import { Empty } from '@/ui/Empty';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Actions } from './Actions';
import { AsOf } from './AsOf';
import { ContentView } from './ContentView';
import { Proposals } from './Proposals';
import { RecallNotice } from './RecallNotice';
import { Safety } from './Safety';
import { Standing } from './Standing';
import { Versions } from './Versions';

const route = getRouteApi('/patients/$patientId/prescriptions/$prescriptionId');

export function PrescriptionPage() {
  const { t } = useTranslation('therapist');
  const { t: treatment } = useTranslation('treatment');
  const { t: handout } = useTranslation('handout');
  const { patientId, prescriptionId } = route.useParams();
  const { activated, version: asked } = route.useSearch();
  const patient = useQuery(patientQuery(patientId));
  const prescription = useQuery(prescriptionQuery(patientId, prescriptionId));
  const current = prescription.data?.value.currentVersion ?? undefined;
  const shown = asked ?? current;
  const version = useQuery({
    ...versionQuery(patientId, prescriptionId, shown ?? 0),
    enabled: shown !== undefined,
  });
  const over = (
    <Link to="/patients/$patientId" params={{ patientId }}>
      {patient.data?.name ?? t('prescription.patient')}
    </Link>
  );
  if (prescription.isPending) return <Loading />;
  if (prescription.isError) {
    return (
      <Page title={t('record.prescriptions')} over={over}>
        <ProblemNotice
          error={prescription.error}
          part={t('prescription.away')}
          onRetry={() => void prescription.refetch()}
        />
      </Page>
    );
  }
  const { status, draft, version: inForce } = prescription.data.value;
  const running = status === 'ACTIVE' || status === 'PAUSED' || status === 'ON_HOLD';
  const headingOf = ({ version: number, title: own }: PrescriptionVersion) => {
    const name = treatment('version', { version: number });
    return own === title ? name : `${name}: ${own}`;
  };
  const title = inForce?.title ?? draft?.title ?? t('record.prescriptions');
  return (
    <Page
      title={title}
      over={over}
      actions={
        <>
          <Actions patientId={patientId} prescriptionId={prescriptionId} status={status} />
          {status !== 'STOPPED' && status !== 'COMPLETED' && (
            <Button
              component={Link}
              to={`/patients/${patientId}/prescriptions/${prescriptionId}/edit`}
              variant={status === 'ON_HOLD' ? 'default' : 'filled'}
            >
              {t(draft == null ? 'prescription.edit' : 'prescription.editDraft')}
            </Button>
          )}
        </>
      }
    >
      <Standing prescription={prescription.data.value} />
      {activated !== undefined && version.data !== undefined && (
        <Notice tone="good" role="status">
          <p>
            {t('prescription.activatedNote', {
              version: activated,
              date: localDate(version.data.effectiveFrom),
            })}
          </p>
        </Notice>
      )}
      {shown === undefined ? (
        <Empty title={t('prescription.noVersion')}>
          <p>{t('prescription.noVersionText')}</p>
        </Empty>
      ) : (
        <div className={stack.two}>
          <div>
            {version.isPending && <Loading />}
            {version.isError && (
              <ProblemNotice
                error={version.error}
                part={t('prescription.away')}
                onRetry={() => void version.refetch()}
              />
            )}
            {version.data !== undefined && (
              <div className={stack.stack}>
                {shown === current && (
                  <>
                    <RecallNotice version={version.data} />
                    {running && <Proposals version={version.data} etag={prescription.data.etag} />}
                    {running && <Safety version={version.data} etag={prescription.data.etag} />}
                  </>
                )}
                <ContentView content={version.data} heading={headingOf(version.data)} />
                <div className={stack.row}>
                  <Handout
                    patientId={patientId}
                    prescriptionId={prescriptionId}
                    version={version.data.version}
                    title={version.data.title}
                  />
                  <Button
                    component={Link}
                    variant="default"
                    to={`/patients/${patientId}/prescriptions/${prescriptionId}/paper`}
                  >
                    {handout('log.open')}
                  </Button>
                </div>
              </div>
            )}
          </div>
          <div className={stack.stack}>
            <Versions
              patientId={patientId}
              prescriptionId={prescriptionId}
              current={current}
              shown={shown}
              hasDraft={draft != null}
            />
            <AsOf patientId={patientId} prescriptionId={prescriptionId} timeZone={patient.data?.timeZone} />
          </div>
        </div>
      )}
    </Page>
  );
}
