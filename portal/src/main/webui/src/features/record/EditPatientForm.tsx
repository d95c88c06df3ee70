import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '@/api/model';
import { asProblem, toFieldErrors, type FieldErrors } from '@/api/problem';
import { changePatient, type Particulars } from '@/api/record';
import { ParticularsFields } from '@/features/register/ParticularsFields';
import { asSent, check, FIELDS } from '@/features/register/registration';
import { todayIn } from '@/format/date';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';

interface EditPatientFormProps {
  patient: Patient;
  etag: string;
  onSaved: () => void;
  onCancel: () => void;
  onReload: () => void;
}

export function EditPatientForm({ patient, etag, onSaved, onCancel, onReload }: EditPatientFormProps) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const { t: therapist } = useTranslation('therapist');
  const [form, setForm] = useState<Particulars>({
    name: patient.name,
    birthDate: patient.birthDate,
    contact: patient.contact ?? undefined,
    language: patient.language,
    timeZone: patient.timeZone,
  });
  const [own, setOwn] = useState<FieldErrors>({});
  const save = useMutation({
    mutationFn: (body: Particulars) => changePatient(patient.id, body, etag),
    onSuccess: onSaved,
  });
  const problem = save.error === null ? undefined : asProblem(save.error);
  const found = problem && toFieldErrors(problem, (path) => FIELDS.includes(path));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wrong = Object.entries(check(form, todayIn(undefined, new Date())));
    setOwn(
      Object.fromEntries(
        wrong.map(([field, code]) => [
          field,
          code === 'future' ? therapist('register.future') : common('form.required'),
        ]),
      ),
    );
    if (wrong.length === 0) save.mutate(asSent(form));
  };
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      {problem?.kind === 'changed-elsewhere' ? (
        <Notice
          tone="stop"
          role="alert"
          title={common('problem.changed-elsewhere')}
          actions={
            <Button variant="default" onClick={onReload}>
              {t('edit.reload')}
            </Button>
          }
        />
      ) : (
        problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />
      )}
      <ParticularsFields value={form} errors={{ ...found?.errors, ...own }} onChange={setForm} />
      {form.timeZone !== patient.timeZone && (
        <Notice tone="now" role="status">
          <p>{t('edit.zone')}</p>
        </Notice>
      )}
      <div className={stack.row}>
        <Button type="submit" disabled={save.isPending}>
          {common('actions.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
