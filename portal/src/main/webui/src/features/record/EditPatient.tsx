import { Button, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordQuery } from '@/api/record';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { EditPatientForm } from './EditPatientForm';

/** Name, birth date, contact, language and time zone; against the record as it was opened. */
export function EditPatient({ patientId }: { patientId: string }) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const record = useQuery({ ...recordQuery(patientId), enabled: open });
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('edit.open')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('edit.title')}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        {record.isPending && <Loading />}
        {record.isError && <ProblemNotice error={record.error} onRetry={() => void record.refetch()} />}
        {record.data !== undefined && (
          <EditPatientForm
            key={record.data.etag}
            patient={record.data.value}
            etag={record.data.etag ?? ''}
            onSaved={() => {
              close();
              void queryClient.invalidateQueries({ queryKey: ['patient', patientId] });
              void queryClient.invalidateQueries({ queryKey: ['patients'] });
            }}
            onCancel={close}
            onReload={() => void record.refetch()}
          />
        )}
      </Modal>
    </>
  );
}
