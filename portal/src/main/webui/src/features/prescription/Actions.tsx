import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PrescriptionStatus } from '@/api/model';
import { checkOfRefusal, savedCheckQuery } from '@/api/safetyCheck';
import { changeStatus, type Transition } from '@/api/treatment';
import { Notice } from '@/ui/Notice';
import { ReasonDialog } from '@/ui/ReasonDialog';

const POSSIBLE: Record<PrescriptionStatus, readonly Transition[]> = {
  DRAFT: [],
  ACTIVE: ['pause', 'hold', 'completion', 'stop'],
  PAUSED: ['resume', 'hold', 'completion', 'stop'],
  ON_HOLD: ['resume', 'completion', 'stop'],
  COMPLETED: [],
  STOPPED: [],
};

interface ActionsProps {
  patientId: string;
  prescriptionId: string;
  status: PrescriptionStatus;
}

/** What can be done with the prescription as a whole, as it stands. */
export function Actions({ patientId, prescriptionId, status }: ActionsProps) {
  const { t } = useTranslation('treatment');
  const queryClient = useQueryClient();
  const refresh = () => {
    void queryClient.invalidateQueries({ queryKey: ['patient', patientId] });
    void queryClient.invalidateQueries({ queryKey: ['adherence', patientId] });
  };
  const refusal = (error: unknown) => {
    const check = checkOfRefusal(error);
    if (check === undefined) return undefined;
    queryClient.setQueryData(savedCheckQuery(patientId, prescriptionId, 'version').queryKey, check);
    return (
      <Notice tone="stop" role="alert" title={t('resume.open')}>
        <p>{t('resume.openText')}</p>
      </Notice>
    );
  };
  return POSSIBLE[status].map((what) => {
    const held = what === 'resume' && status === 'ON_HOLD';
    return (
      <ReasonDialog
        key={what}
        action={t(`do.${what}`)}
        title={t(`${what}.title`)}
        text={t(held ? 'resume.textHold' : `${what}.text`)}
        reasonLabel={t(what === 'completion' ? 'reasonOptional' : 'reason')}
        optional={what === 'completion'}
        variant={held ? 'filled' : 'default'}
        run={(reason, key) => changeStatus(patientId, prescriptionId, what, reason, key)}
        onDone={refresh}
        refusal={refusal}
      />
    );
  });
}
