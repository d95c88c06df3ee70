import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Patient } from '@/api/model';
import { prescriptionsQuery } from '@/api/prescription';
import { archivePatient, restorePatient, runningOf, type RunningPrescription } from '@/api/record';
import { Notice } from '@/ui/Notice';
import { ReasonDialog } from '@/ui/ReasonDialog';

/** Out of the lists, and back. Nothing is deleted; what is still running has to be stopped first. */
export function Archive({ patient }: { patient: Pick<Patient, 'id' | 'name' | 'archivedAt'> }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const archived = patient.archivedAt != null;
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: ['patient', patient.id] });
    void queryClient.invalidateQueries({ queryKey: ['patients'] });
    void queryClient.invalidateQueries({ queryKey: ['caseload'] });
  };
  const what = archived ? 'restore' : 'archive';
  return (
    <ReasonDialog
      key={what}
      action={t(`archive.${what}`)}
      named={t(`archive.${what}Named`, { name: patient.name })}
      title={t(`archive.${what}Named`, { name: patient.name })}
      text={t(`archive.${what}Text`)}
      reasonLabel={t('archive.reason')}
      run={(reason, key) =>
        archived ? restorePatient(patient.id, reason, key) : archivePatient(patient.id, reason, key)
      }
      onDone={done}
      refusal={(error) => {
        const running = runningOf(error);
        return running && <Running patientId={patient.id} running={running} />;
      }}
    />
  );
}

function Running({ patientId, running }: { patientId: string; running: readonly RunningPrescription[] }) {
  const { t } = useTranslation('record');
  const { t: terms } = useTranslation('terms');
  const plans = useQuery(prescriptionsQuery(patientId)).data ?? [];
  return (
    <Notice tone="stop" role="alert" title={t('archive.running')}>
      <ul>
        {running.map(({ id, status }) => (
          <li key={id}>
            <Link
              className="standalone"
              to="/patients/$patientId/prescriptions/$prescriptionId"
              params={{ patientId, prescriptionId: id }}
            >
              {plans.find((plan) => plan.id === id)?.title ?? t('held.open')}
            </Link>{' '}
            ({terms(`status.${status}`)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
