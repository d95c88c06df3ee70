import { Button, Textarea, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors, type FieldErrors } from '@/api/problem';
import { useKept } from '@/app/kept';
import { Choices } from '@/ui/Choices';
import stack from '@/ui/stack.module.css';
import { check, isKnownPath } from './check';
import { withoutRoutine, withRoutine } from './edit';
import { EditorProblem } from './EditorProblem';
import { ErrorsContext, inWords } from './errors';
import { newRoutine, toForm, type Form } from './form';
import classes from './prescribe.module.css';
import { RoutineEditor } from './RoutineEditor';
import { SaveBar } from './SaveBar';
import { useSaving, type Saved } from './useSaving';

interface EditorProps {
  patientId: string;
  /** Under which name unsaved typing is kept in the tab. */
  keptAs: string;
  initial: Form;
  saved: Saved | undefined;
  onSaved: (saved: Saved, review: boolean) => void;
}

interface Kept {
  form: Form;
  saved?: Saved;
  dirty: boolean;
}

const NO_ERRORS: FieldErrors = {};

export function Editor({ patientId, keptAs, initial, saved, onSaved }: EditorProps) {
  const { t } = useTranslation('therapist');
  const [kept, keep, forget] = useKept<Kept>(keptAs, { form: initial, saved, dirty: false });
  const saving = useSaving(patientId);
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [message, setMessage] = useState('');
  const [undo, setUndo] = useState<Form>();
  const { form } = kept;
  const found = saving.problem === undefined ? undefined : toFieldErrors(saving.problem, isKnownPath(form));

  const change = (next: Form) => {
    keep({ ...kept, form: next, dirty: true });
    if (errors !== NO_ERRORS) setErrors(inWords(t, check(next)));
  };
  const say = (text: string, undoable = false) => {
    setMessage(text);
    setUndo(undoable ? form : undefined);
  };
  const store = async (against: Saved | undefined, review: boolean) => {
    const problems = inWords(t, check(form));
    const wrong = Object.keys(problems).length > 0;
    setErrors(wrong ? problems : NO_ERRORS);
    setUndo(undefined);
    if (wrong) {
      saving.clear();
      focusFirstError();
      return;
    }
    const stored = await saving.save(form, against);
    if (stored === undefined) {
      focusFirstError();
      return;
    }
    keep({ form, saved: stored, dirty: false });
    forget();
    onSaved(stored, review);
  };
  const overwrite = async () => {
    if (kept.saved === undefined) return;
    const theirs = await saving.latest(kept.saved.id);
    await store({ id: kept.saved.id, etag: theirs.etag ?? '' }, false);
  };
  const dropMine = async () => {
    if (kept.saved === undefined) return;
    const theirs = await saving.latest(kept.saved.id);
    if (theirs.value.draft == null) return;
    keep({
      form: toForm(theirs.value.draft),
      saved: { id: kept.saved.id, etag: theirs.etag ?? '' },
      dirty: false,
    });
    forget();
    saving.clear();
  };

  return (
    <ErrorsContext value={{ ...found?.errors, ...errors }}>
      <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
        <EditorProblem
          problem={saving.problem}
          rest={found?.rest ?? []}
          count={Object.keys(errors).length}
          onOverwrite={() => void overwrite()}
          onReload={() => void dropMine()}
        />
        <Head form={form} onChange={change} errors={{ ...found?.errors, ...errors }} />
        {form.routines.map((routine, at) => (
          <RoutineEditor
            key={routine.key}
            number={at + 1}
            routine={routine}
            removable={form.routines.length > 1}
            onChange={(next) => change(withRoutine(form, at, next))}
            onRemove={() => {
              say(t('prescribe.removed', { name: t('prescribe.routine', { number: at + 1 }) }), true);
              change(withoutRoutine(form, at));
            }}
            say={say}
          />
        ))}
        <div>
          <Button
            variant="default"
            onClick={() => change({ ...form, routines: [...form.routines, newRoutine()] })}
            disabled={form.routines.length >= 10}
          >
            + {t('prescribe.addRoutine')}
          </Button>
        </div>
        <SaveBar
          message={message}
          onUndo={
            undo &&
            (() => {
              change(undo);
              say('');
            })
          }
          dirty={kept.dirty}
          saved={kept.saved !== undefined}
          saving={saving.saving}
          onSave={() => void store(kept.saved, false)}
          onReview={() => void store(kept.saved, true)}
        />
      </form>
    </ErrorsContext>
  );
}

interface HeadProps {
  form: Form;
  onChange: (form: Form) => void;
  errors: FieldErrors;
}

function Head({ form, onChange, errors }: HeadProps) {
  const { t } = useTranslation('therapist');
  const { t: terms } = useTranslation('terms');
  const name = useId();
  return (
    <div className={classes.head}>
      <div className={stack.stack}>
        <TextInput
          label={t('prescribe.title')}
          description={t('prescribe.titleHint')}
          value={form.title}
          maxLength={200}
          error={errors.title}
          onChange={(event) => onChange({ ...form, title: event.currentTarget.value })}
        />
        <Choices
          legend={t('prescribe.painRule')}
          description={terms(`painRuleText.${form.painRule}`)}
          name={name}
          small
          value={form.painRule}
          onChange={(painRule) => onChange({ ...form, painRule })}
          options={(['STOP_ON_PAIN', 'PAIN_MONITORING'] as const).map((rule) => ({
            value: rule,
            label: terms(`painRule.${rule}`),
          }))}
        />
      </div>
      <Textarea
        label={t('prescribe.safetyNote')}
        description={t('prescribe.safetyHint')}
        value={form.safetyNote}
        rows={4}
        error={errors.safetyNote}
        onChange={(event) => onChange({ ...form, safetyNote: event.currentTarget.value })}
      />
    </div>
  );
}

function focusFirstError() {
  window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
}
