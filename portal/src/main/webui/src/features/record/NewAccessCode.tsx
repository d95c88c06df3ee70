import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '@/api/model';
import { newAccessCode } from '@/api/prescription';
import { AccessSlip } from '@/features/register/AccessSlip';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

export function NewAccessCode({ patient }: { patient: Patient }) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const queryClient = useQueryClient();
  const make = useMutation({
    mutationFn: () => newAccessCode(patient.id),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['patient', patient.id], exact: true }),
  });
  const close = () => {
    setOpen(false);
    make.reset();
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('record.newCode')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('access.newTitle', { name: patient.name })}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <div className={stack.stack}>
          {make.data === undefined ? (
            <>
              <p>{t('record.newCodeWarn')}</p>
              {make.isError && <ProblemNotice error={make.error} />}
              <div className={stack.row}>
                <Button onClick={() => make.mutate()} disabled={make.isPending} data-autofocus>
                  {t('record.newCodeConfirm')}
                </Button>
                <Button variant="default" onClick={close}>
                  {common('actions.cancel')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p>{t('access.once')}</p>
              <AccessSlip signInName={patient.signInName} code={make.data} />
            </>
          )}
        </div>
      </Modal>
    </>
  );
}
