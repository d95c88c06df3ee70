import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { patientQuery, prescriptionQuery, versionQuery } from '@/api/prescription';
import { todayIn } from '@/format/date';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Editor } from './Editor';
import { toForm } from './content';
import { emptyForm } from './form';
import { Review } from './Review';
import type { Saved } from './useSaving';

const newRoute = getRouteApi('/patients/$patientId/prescriptions/new');
const editRoute = getRouteApi('/patients/$patientId/prescriptions/$prescriptionId/edit');

export function NewPrescriptionPage() {
  const { t } = useTranslation('therapist');
  const { patientId } = newRoute.useParams();
  const today = useToday(patientId);
  const open = useOpenDraft(patientId);
  const [initial] = useState(emptyForm);
  return (
    <Page title={t('prescribe.newTitle')} over={<PatientLink patientId={patientId} />}>
      <Editor
        patientId={patientId}
        today={today}
        keptAs={`prescribe.${patientId}.new`}
        initial={initial}
        saved={undefined}
        fresh
        onSaved={(saved, review) => open(saved, review, true)}
      />
    </Page>
  );
}

/** Continues a draft, or starts the next version from the one in force. */
export function RevisePrescriptionPage() {
  const { t } = useTranslation('therapist');
  const { patientId, prescriptionId } = editRoute.useParams();
  const { step } = editRoute.useSearch();
  const today = useToday(patientId);
  const open = useOpenDraft(patientId);
  const prescription = useQuery(prescriptionQuery(patientId, prescriptionId));
  const draft = prescription.data?.value.draft ?? undefined;
  const current = prescription.data?.value.currentVersion ?? undefined;
  const version = useQuery({
    ...versionQuery(patientId, prescriptionId, current ?? 0),
    enabled: prescription.isSuccess && draft === undefined && current !== undefined,
  });
  const error = prescription.error ?? version.error;
  const source = draft ?? version.data;
  const over = <PatientLink patientId={patientId} />;
  if (error !== null) {
    return (
      <Page title={t('prescribe.reviseTitle')} over={over}>
        <ProblemNotice
          error={error}
          part={t('prescription.away')}
          onRetry={() => void (prescription.isError ? prescription.refetch() : version.refetch())}
        />
      </Page>
    );
  }
  if (source === undefined || prescription.data === undefined) return <Loading />;
  const saved = { id: prescriptionId, etag: prescription.data.etag ?? '' };
  if (step === 'review' && draft !== undefined) {
    return (
      <Page key="review" title={t('review.title')} over={over}>
        <Review patientId={patientId} saved={saved} draft={draft} current={current} />
      </Page>
    );
  }
  return (
    <Page
      key="edit"
      title={t(current === undefined ? 'prescribe.newTitle' : 'prescribe.reviseTitle')}
      over={over}
    >
      <Editor
        patientId={patientId}
        today={today}
        keptAs={`prescribe.${patientId}.${prescriptionId}`}
        initial={toForm(source)}
        saved={saved}
        onSaved={(next, review) => open(next, review, false)}
      />
    </Page>
  );
}

/** The patient's own day; until their time zone is known, this device's. */
function useToday(patientId: string): string {
  const patient = useQuery(patientQuery(patientId));
  return todayIn(patient.data?.timeZone, new Date());
}

function useOpenDraft(patientId: string) {
  const navigate = useNavigate();
  return (saved: Saved, review: boolean, replace: boolean) => {
    if (!review && !replace) return;
    void navigate({
      to: '/patients/$patientId/prescriptions/$prescriptionId/edit',
      params: { patientId, prescriptionId: saved.id },
      search: review ? { step: 'review' } : {},
      replace,
    });
  };
}

function PatientLink({ patientId }: { patientId: string }) {
  const { t } = useTranslation('therapist');
  const patient = useQuery(patientQuery(patientId));
  return (
    <Link to="/patients/$patientId" params={{ patientId }}>
      {patient.data?.name ?? t('prescription.patient')}
    </Link>
  );
}
