import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import { saveAsTemplate, type Template, type ToKeep } from '@/api/templates';
import { useKept } from '@/app/kept';
import { Cert } from '@/features/templates/Cert';
import { Choices } from '@/ui/Choices';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import type { Form } from './form';
import type { Saved } from './useSaving';

interface SaveTemplateProps {
  patientId: string;
  form: Form;
  store: () => Promise<Saved | undefined>;
}

type Fields = Pick<ToKeep, 'scope' | 'name' | 'goal' | 'safetyNote' | 'keepLineNotes'> & { forWhom: string };
const KNOWN = ['name', 'goal', 'forWhom', 'safetyNote', 'scope'];

/** Makes a template of the draft as it stands, and says what a reader would still miss. */
export function SaveTemplate({ patientId, form, store }: SaveTemplateProps) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const [opened, open] = useState(false);
  const [made, setMade] = useState<Template>();
  const close = () => {
    open(false);
    setMade(undefined);
  };
  return (
    <>
      <Button variant="default" onClick={() => open(true)}>
        {t('save.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('save.title')}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        {made === undefined ? (
          <Fill patientId={patientId} form={form} store={store} onMade={setMade} />
        ) : (
          <div className={stack.stack}>
            <Notice tone="good" role="status">
              <p>{t('save.saved', { name: made.content.name })}</p>
              <Link className="standalone" to="/templates/$id" params={{ id: made.id }} search={{}}>
                {t('save.open2')}
              </Link>
            </Notice>
            <Cert completeness={made.completeness} />
          </div>
        )}
      </Modal>
    </>
  );
}

function Fill({ patientId, form, store, onMade }: SaveTemplateProps & { onMade: (made: Template) => void }) {
  const { t } = useTranslation('templates');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const name = useId();
  const [fields, keep, forget] = useKept<Fields>(`template.${patientId}`, {
    scope: 'PERSONAL',
    name: form.title,
    goal: '',
    forWhom: '',
    safetyNote: form.safetyNote,
    keepLineNotes: false,
  });
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: async () => {
      const saved = await store();
      if (saved === undefined) return undefined;
      const body: ToKeep = {
        ...fields,
        of: 'DRAFT',
        name: fields.name.trim(),
        goal: fields.goal.trim(),
        safetyNote: fields.safetyNote.trim(),
        forWhom: fields.forWhom.trim() === '' ? undefined : fields.forWhom.trim(),
      };
      return (await saveAsTemplate(patientId, saved.id, body, keys.keyFor({ body, etag: saved.etag }))).value;
    },
    onSuccess: (made) => {
      if (made === undefined) return;
      keys.done();
      forget();
      void queryClient.invalidateQueries({ queryKey: ['templates'] });
      onMade(made);
    },
  });
  const found =
    saving.error === null
      ? undefined
      : toFieldErrors(asProblem(saving.error), (path) => KNOWN.includes(path));
  const missing = (value: string) => (tried && value.trim() === '' ? common('form.required') : undefined);
  const set = (change: Partial<Fields>) => keep({ ...fields, ...change });
  const submit = () => {
    setTried(true);
    if ([fields.name, fields.goal, fields.safetyNote].every((value) => value.trim() !== '')) saving.mutate();
  };
  return (
    <div className={stack.stack}>
      <p>{t('save.text')}</p>
      {saving.isError && <ProblemNotice error={saving.error} rest={found?.rest} kept />}
      {saving.isSuccess && saving.data === undefined && (
        <Notice tone="stop" role="alert">
          <p>{t('save.draftFailed')}</p>
        </Notice>
      )}
      <TextInput
        label={t('save.name')}
        required
        maxLength={200}
        value={fields.name}
        error={missing(fields.name) ?? found?.errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('save.goal')}
        required
        maxLength={1000}
        value={fields.goal}
        error={missing(fields.goal) ?? found?.errors.goal}
        onChange={(event) => set({ goal: event.currentTarget.value })}
      />
      <Textarea
        label={t('save.forWhom')}
        maxLength={2000}
        value={fields.forWhom}
        error={found?.errors.forWhom}
        onChange={(event) => set({ forWhom: event.currentTarget.value })}
      />
      <Textarea
        label={t('save.note')}
        required
        maxLength={1000}
        value={fields.safetyNote}
        error={missing(fields.safetyNote) ?? found?.errors.safetyNote}
        onChange={(event) => set({ safetyNote: event.currentTarget.value })}
      />
      <Checkbox
        label={t('save.keepNotes')}
        checked={fields.keepLineNotes}
        onChange={(event) => set({ keepLineNotes: event.currentTarget.checked })}
      />
      <Choices
        legend={t('save.scope')}
        name={name}
        small
        value={fields.scope}
        onChange={(scope) => set({ scope })}
        options={(['PERSONAL', 'CLINIC'] as const).map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <div>
        <Button onClick={submit} disabled={saving.isPending}>
          {t(saving.isPending ? 'save.saving' : 'save.button')}
        </Button>
      </div>
    </div>
  );
}
