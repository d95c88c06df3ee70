import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { retireTemplate, signOffTemplate, type Template } from '@/api/templates';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

/** An administrator finds the current version right for this clinic; final, with name and time. */
export function SignOff({ template, etag }: { template: Template; etag: string }) {
  const { t } = useTranslation('templates');
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [comment, setComment] = useState('');
  const signing = useMutation({
    mutationFn: () => signOffTemplate(template.id, comment.trim(), etag, keys.keyFor({ comment, etag })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['templates'] }),
  });
  return (
    <Card label={t('signOff.title')}>
      <h2>{t('signOff.title')}</h2>
      <p className={stack.small}>{t('signOff.text')}</p>
      {signing.isError && <ProblemNotice error={signing.error} kept />}
      <Textarea
        label={t('signOff.comment')}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <Button onClick={() => signing.mutate()} disabled={signing.isPending}>
        {t('signOff.button')}
      </Button>
    </Card>
  );
}

/** Takes a template back; what was prescribed with it stays as it is. */
export function Retire({ template }: { template: Template }) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [opened, open] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const retiring = useMutation({
    mutationFn: () => retireTemplate(template.id, reason.trim(), keys.keyFor(reason)),
    onSuccess: async () => {
      open(false);
      await queryClient.invalidateQueries({ queryKey: ['templates'] });
    },
  });
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') retiring.mutate();
  };
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>
        {t('retire.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => open(false)}
        title={t('retire.open')}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <div className={stack.stack}>
          <p>{t('retire.text')}</p>
          {retiring.isError && <ProblemNotice error={retiring.error} kept />}
          <Textarea
            label={t('retire.reason')}
            required
            maxLength={1000}
            value={reason}
            error={missing ? common('form.required') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button onClick={submit} disabled={retiring.isPending}>
              {t('retire.button')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
