import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dose } from '@/api/model';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import classes from './prescription.module.css';
import { DOSE_FIELDS, doseOf, typed } from './proposal';

interface ChangeProposalProps {
  dose: Dose;
  pending: boolean;
  onSend: (dose: Dose, reason: string) => void;
  onCancel: () => void;
}

/** A step, but another one than was proposed. */
export function ChangeProposal({ dose, pending, onSend, onCancel }: ChangeProposalProps) {
  const { t } = useTranslation('treatment');
  const { t: terms } = useTranslation('terms');
  const { t: common } = useTranslation();
  const [form, setForm] = useState(() => typed(dose));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const asked = doseOf(form, dose);
    setWrong(asked === undefined);
    if (asked !== undefined) onSend(asked, reason.trim());
  };
  const unit = terms(`unit.${dose.unit}`);
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      {wrong && (
        <Notice tone="stop" role="alert">
          <p>{t('proposal.wrong')}</p>
        </Notice>
      )}
      <div className={classes.dose}>
        {DOSE_FIELDS.map((field) => (
          <TextInput
            key={field}
            label={t(`proposal.field.${field}`, { unit })}
            inputMode={field === 'kg' ? 'decimal' : 'numeric'}
            value={form[field]}
            onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <TextInput
        label={t('reasonOptional')}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={stack.row}>
        <Button type="submit" disabled={pending}>
          {t('proposal.send')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
