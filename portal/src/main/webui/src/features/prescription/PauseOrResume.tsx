import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import type { PrescriptionStatus } from '@/api/model';
import { pauseOrResume } from '@/api/prescription';
import { asProblem, toFieldErrors } from '@/api/problem';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

interface PauseOrResumeProps {
  patientId: string;
  prescriptionId: string;
  status: PrescriptionStatus;
}

export function PauseOrResume({ patientId, prescriptionId, status }: PauseOrResumeProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const what = status === 'PAUSED' ? 'resume' : 'pause';
  const change = useMutation({
    mutationFn: () =>
      pauseOrResume(
        patientId,
        prescriptionId,
        what,
        reason.trim(),
        keys.keyFor({ what, reason: reason.trim() }),
      ),
    onSuccess: async () => {
      keys.done();
      setOpen(false);
      setReason('');
      await queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'] });
    },
  });
  if (status !== 'ACTIVE' && status !== 'PAUSED') return null;
  const problem = change.error === null ? undefined : asProblem(change.error);
  const found = problem && toFieldErrors(problem, (path) => path === 'reason');
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') change.mutate();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t(`prescription.${what}`)}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t(`prescription.${what}Title`)}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <div className={stack.stack}>
          <p>{t(`prescription.${what}Text`)}</p>
          {problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />}
          <Textarea
            label={t('prescription.pauseReason')}
            required
            data-autofocus
            maxLength={500}
            value={reason}
            error={missing ? common('form.required') : found?.errors.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={stack.row}>
            <Button onClick={submit} disabled={change.isPending}>
              {t(`prescription.${what}`)}
            </Button>
            <Button variant="default" onClick={() => setOpen(false)}>
              {common('actions.cancel')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
