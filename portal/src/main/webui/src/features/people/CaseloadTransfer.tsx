import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { transferCaseload, type CaseloadTransfer as Transfer } from '@/api/outcomes';
import { therapistsQuery } from '@/api/prescription';
import { asProblem, toFieldErrors } from '@/api/problem';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { WhichPatients } from './WhichPatients';

const EMPTY: Transfer = { fromTherapist: '', toTherapist: '', reason: '' };
const FIELDS = Object.keys(EMPTY);
type TextField = 'fromTherapist' | 'toTherapist' | 'reason';

/** When somebody leaves or is away, or has too many: patients go to a colleague. It can be turned round in the same way. */
export function CaseloadTransfer() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const therapists = useQuery(therapistsQuery).data ?? [];
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [form, setForm] = useState(EMPTY);
  const [checked, setChecked] = useState(false);
  const transfer = useMutation({
    mutationFn: (body: Transfer) => transferCaseload(body, keys.keyFor(body)),
    onSuccess: () => {
      keys.done();
      setForm(EMPTY);
      setChecked(false);
      void queryClient.invalidateQueries({ queryKey: ['patients'] });
      void queryClient.invalidateQueries({ queryKey: ['patient'] });
    },
  });
  const problem = transfer.error === null ? undefined : asProblem(transfer.error);
  const found = problem && toFieldErrors(problem, (path) => FIELDS.includes(path));
  const missing = (field: TextField) =>
    checked && form[field].trim() === '' ? common('form.required') : found?.errors[field];
  const set = (change: Partial<Transfer>) => {
    setForm({ ...form, ...change });
    if (transfer.isSuccess) transfer.reset();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    const body = { ...form, reason: form.reason.trim() };
    const { patientIds, ...texts } = body;
    if (patientIds?.length !== 0 && Object.values(texts).every((text) => text !== '')) transfer.mutate(body);
  };
  const choices = (except: string) => [
    { value: '', label: t('transfer.choose') },
    ...therapists.map(({ id, name }) => ({ value: id, label: name, disabled: id === except })),
  ];
  return (
    <Section title={t('transfer.title')} note={t('transfer.note')}>
      <Card>
        <form className={stack.stack} onSubmit={submit} noValidate>
          {problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />}
          <NativeSelect
            label={t('transfer.from')}
            required
            value={form.fromTherapist}
            error={missing('fromTherapist')}
            onChange={(event) =>
              set({ fromTherapist: event.currentTarget.value, patientIds: form.patientIds && [] })
            }
            data={choices(form.toTherapist)}
          />
          <WhichPatients
            therapistId={form.fromTherapist}
            chosen={form.patientIds}
            onChange={(patientIds) => set({ patientIds })}
            error={checked && form.patientIds?.length === 0 ? t('transfer.chooseSome') : undefined}
          />
          <NativeSelect
            label={t('transfer.to')}
            required
            value={form.toTherapist}
            error={missing('toTherapist')}
            onChange={(event) => set({ toTherapist: event.currentTarget.value })}
            data={choices(form.fromTherapist)}
          />
          <Textarea
            label={t('transfer.reason')}
            description={t('transfer.reasonHint')}
            required
            maxLength={1000}
            value={form.reason}
            error={missing('reason')}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          <div>
            <Button type="submit" disabled={transfer.isPending}>
              {transfer.isPending
                ? t('transfer.moving')
                : form.patientIds === undefined
                  ? t('transfer.move')
                  : t('transfer.moveSome', { count: form.patientIds.length })}
            </Button>
          </div>
          {transfer.data !== undefined && (
            <Notice tone="good" role="status">
              <p>{t('transfer.moved', { count: transfer.data.moved })}</p>
            </Notice>
          )}
        </form>
      </Card>
    </Section>
  );
}
