import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { retire } from '@/api/reviews';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

/** Takes an own exercise out of use, for good: asks why, and says whom that reaches. */
export function Withdraw({ itemId, name }: { itemId: string; name: string }) {
  const { t } = useTranslation('reviews');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const withdrawal = useMutation({
    mutationFn: (why: string) => retire(itemId, why, keys.keyFor({ itemId, why })),
    onSuccess: async () => {
      keys.done();
      setOpen(false);
      await queryClient.invalidateQueries({ queryKey: ['catalog'] });
      await queryClient.invalidateQueries({ queryKey: ['recalls'] });
    },
  });
  const submit = () => {
    const why = reason.trim();
    setMissing(why === '');
    if (why !== '') withdrawal.mutate(why);
  };
  return (
    <>
      <Button variant="subtle" aria-label={t('withdraw.named', { name })} onClick={() => setOpen(true)}>
        {t('withdraw.open')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('withdraw.named', { name })}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <div className={stack.stack}>
          <Notice tone="stop" title={t('withdraw.recalls')}>
            <p>{t('withdraw.text')}</p>
          </Notice>
          {withdrawal.error !== null && <ProblemNotice error={withdrawal.error} kept />}
          <Textarea
            label={t('withdraw.reason')}
            description={t('withdraw.reasonHint')}
            value={reason}
            maxLength={1000}
            error={missing ? common('form.required') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={stack.row}>
            <Button variant="default" data-danger disabled={withdrawal.isPending} onClick={submit}>
              {t('withdraw.do')}
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
