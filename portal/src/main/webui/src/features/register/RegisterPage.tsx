import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import type { Patient } from '@/api/model';
import { registerPatient, type NewPatient } from '@/api/prescription';
import { asProblem, toFieldErrors, type FieldErrors, type FieldProblem } from '@/api/problem';
import { duplicatesOf } from '@/api/record';
import { useKept } from '@/app/kept';
import { todayIn } from '@/format/date';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { AccessSlip } from './AccessSlip';
import { Duplicates } from './Duplicates';
import { ParticularsFields } from './ParticularsFields';
import classes from './register.module.css';
import { asSent, check, FIELDS, NO_ERRORS } from './registration';

const EMPTY: NewPatient = {
  name: '',
  birthDate: '',
  language: 'en',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export function RegisterPage() {
  const { t } = useTranslation('therapist');
  const [form, setForm, forget] = useKept<NewPatient>('register', EMPTY);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [rest, setRest] = useState<FieldProblem[]>([]);
  const keys = useIntentKeys();
  const queryClient = useQueryClient();
  const register = useMutation({
    mutationFn: (body: NewPatient) => registerPatient(body, keys.keyFor(body)),
    onSuccess: () => {
      keys.done();
      forget();
      void queryClient.invalidateQueries({ queryKey: ['patients'] });
      void queryClient.invalidateQueries({ queryKey: ['caseload'] });
    },
    onError: (error) => {
      const found = toFieldErrors(asProblem(error), (path) => FIELDS.includes(path));
      setErrors(found.errors);
      setRest(found.rest);
      focusFirstError();
    },
  });

  if (register.data !== undefined) {
    const again = () => {
      setForm(EMPTY);
      register.reset();
    };
    return (
      <Registered
        patient={register.data.patient}
        code={register.data.accessCode ?? undefined}
        onAgain={again}
      />
    );
  }

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = check(form, todayIn(undefined, new Date()));
    setErrors(
      Object.fromEntries(
        Object.entries(found).map(([field, code]) => [
          field,
          t(code === 'future' ? 'register.future' : 'prescribe.error.required'),
        ]),
      ),
    );
    setRest([]);
    if (Object.keys(found).length > 0) focusFirstError();
    else register.mutate(asSent(form));
  };
  const write = (next: NewPatient) => {
    setForm(next);
    // Another name or date asks anew who it may be.
    if (matches !== undefined) register.reset();
  };
  const matches = register.isError ? duplicatesOf(register.error) : undefined;

  return (
    <Page title={t('register.title')} over={<Link to="/patients">{t('record.over')}</Link>} width="read">
      <p>{t('register.lead')}</p>
      <form className={classes.form} onSubmit={submit} noValidate>
        {matches !== undefined && (
          <Duplicates
            matches={matches}
            pending={register.isPending}
            onRegister={() => register.mutate({ ...asSent(form), notADuplicate: true })}
            onBack={() => register.reset()}
          />
        )}
        {register.isError && matches === undefined && (
          <ProblemNotice error={register.error} kept rest={rest} />
        )}
        <ParticularsFields value={form} errors={errors} onChange={write} />
        <Button type="submit" disabled={register.isPending}>
          {t(register.isPending ? 'register.submitting' : 'register.submit')}
        </Button>
      </form>
    </Page>
  );
}

interface RegisteredProps {
  patient: Patient;
  code: string | undefined;
  onAgain: () => void;
}

function Registered({ patient, code, onAgain }: RegisteredProps) {
  const { t } = useTranslation('therapist');
  return (
    <Page title={t('access.title', { name: patient.name })} width="read">
      {code === undefined ? (
        <Notice tone="now">
          <p>{t(patient.account.status === 'FAILED' ? 'access.failed' : 'access.replayed')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('access.once')}</p>
          <AccessSlip signInName={patient.signInName} code={code} />
        </>
      )}
      <div className={`${stack.row ?? ''} no-print`}>
        <Button component={Link} to={`/patients/${patient.id}`}>
          {t('access.open')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('access.another')}
        </Button>
      </div>
    </Page>
  );
}

function focusFirstError() {
  window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
