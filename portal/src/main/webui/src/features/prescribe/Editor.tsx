import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors, type FieldErrors } from '@/api/problem';
import aside from './aside.module.css';
import { Burden } from './Burden';
import { check, isKnownPath } from './check';
import { EditorProblem } from './EditorProblem';
import { ErrorsContext, inWords } from './errors';
import type { Form } from './form';
import { Head } from './Head';
import classes from './prescribe.module.css';
import { RoutineList, RoutinePicker } from './Routines';
import { SafetySummary } from './SafetySummary';
import { SaveBar } from './SaveBar';
import { Start } from './Start';
import { Tools } from './Tools';
import { useDraft } from './useDraft';
import { LiveCheckContext, useLiveCheck } from './useLiveCheck';
import { useOpenLines } from './useOpenLines';
import type { Saved } from './useSaving';

interface EditorProps {
  patientId: string;
  /** The patient's own day. */
  today: string;
  /** Under which name unsaved typing is kept in the tab. */
  keptAs: string;
  initial: Form;
  saved: Saved | undefined;
  onSaved: (saved: Saved, review: boolean) => void;
  /** Offers a template or a copy to start from. */
  fresh?: boolean;
}

const NO_ERRORS: FieldErrors = {};

export function Editor(props: EditorProps) {
  const { patientId, today, keptAs, initial, saved, onSaved, fresh = false } = props;
  const { t } = useTranslation('therapist');
  const { t: templates } = useTranslation('templates');
  const draft = useDraft({ patientId, keptAs, initial, saved });
  const { form, change, say, saving } = draft;
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [picking, pick] = useState<string>();
  const beside = useMediaQuery('(min-width: 72rem)', undefined, { getInitialValueInEffect: false });
  const lines = useOpenLines(form);
  const live = useLiveCheck(patientId, draft.saved?.id, form);
  const found = saving.problem === undefined ? undefined : toFieldErrors(saving.problem, isKnownPath(form));
  const all = { ...found?.errors, ...errors };

  const edit = (next: Form) => {
    change(next);
    if (errors !== NO_ERRORS) setErrors(inWords(t, check(next)));
  };
  /** Saves what is typed, if nothing is wrong with it; else shows what is. */
  const store = async (): Promise<Saved | undefined> => {
    const problems = inWords(t, check(form));
    const wrong = Object.keys(problems).length > 0;
    setErrors(wrong ? problems : NO_ERRORS);
    if (wrong) saving.clear();
    const stored = wrong ? undefined : await draft.store();
    if (stored === undefined) {
      lines.openAll(form);
      focusFirstError();
    }
    return stored;
  };
  const save = async (review: boolean) => {
    const stored = await store();
    if (stored !== undefined) onSaved(stored, review);
  };
  return (
    <ErrorsContext value={all}>
      <LiveCheckContext value={live}>
        <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
          <EditorProblem
            problem={saving.problem}
            rest={found?.rest ?? []}
            count={Object.keys(errors).length}
            onOverwrite={() => void draft.overwrite()}
            onReload={() => void draft.dropMine()}
          />
          <div className={classes.columns}>
            <div className={classes.main}>
              {fresh && (
                <Start
                  patientId={patientId}
                  onCopy={(next, title) => {
                    say(templates('start.copied', { title }), true);
                    edit(next);
                  }}
                />
              )}
              <Head form={form} today={today} onChange={edit} />
              <RoutineList form={form} onChange={edit} say={say} lines={lines} onPick={pick} />
            </div>
            <aside className={aside.aside}>
              <RoutinePicker
                place={beside ? 'beside' : 'over'}
                form={form}
                onChange={edit}
                picking={picking}
                lines={lines}
                onClose={() => pick(undefined)}
              />
              <SafetySummary form={form} onShow={lines.show} />
              <Burden form={form} />
              <Tools patientId={patientId} form={form} store={store} />
            </aside>
          </div>
          <SaveBar
            form={form}
            message={draft.message}
            onUndo={draft.undo}
            dirty={draft.dirty}
            saved={draft.saved !== undefined}
            saving={saving.saving}
            onSave={() => void save(false)}
            onReview={() => void save(true)}
          />
        </form>
      </LiveCheckContext>
    </ErrorsContext>
  );
}

function focusFirstError() {
  window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
}
