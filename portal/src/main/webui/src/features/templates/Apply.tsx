import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { patientsQuery, prescriptionQuery } from '@/api/prescription';
import { applyTemplate, type Template } from '@/api/templates';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

/** Makes a draft for a patient and leads to it; nothing is active before it was reviewed there. */
export function Apply({ template }: { template: Pick<Template, 'id'> }) {
  const { t } = useTranslation('templates');
  const patients = useQuery(patientsQuery);
  const [chosen, choose] = useState('');
  const applying = useApplying();
  return (
    <Card label={t('apply.title')}>
      <h2>{t('apply.title')}</h2>
      {applying.isError && <ProblemNotice error={applying.error} kept />}
      <NativeSelect
        label={t('apply.patient')}
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('apply.choose') },
          ...(patients.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button
        disabled={chosen === '' || applying.isPending}
        onClick={() => applying.mutate({ patientId: chosen, templateId: template.id })}
      >
        {t(applying.isPending ? 'apply.working' : 'apply.button')}
      </Button>
      <p className={stack.small}>{t('apply.note')}</p>
    </Card>
  );
}

/** Applies a template and opens the draft that comes of it. */
export function useApplying() {
  const keys = useIntentKeys();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ patientId, templateId }: { patientId: string; templateId: string }) => {
      const made = await applyTemplate(patientId, templateId, keys.keyFor({ patientId, templateId }));
      keys.done();
      if (made.etag !== undefined) {
        queryClient.setQueryData(prescriptionQuery(patientId, made.value.id).queryKey, made);
      }
      await queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'prescriptions'], exact: true });
      await navigate({
        to: '/patients/$patientId/prescriptions/$prescriptionId/edit',
        params: { patientId, prescriptionId: made.value.id },
        search: {},
      });
    },
  });
}
