import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sortable } from '@/ui/Sortable';
import { toFieldErrors, type FieldErrors } from '@/api/problem';
import aside from './aside.module.css';
import { Burden } from './Burden';
import { check, isKnownPath } from './check';
import { carried, withRoutine } from './edit';
import { EditorProblem } from './EditorProblem';
import { ErrorsContext, inWords } from './errors';
import { newLine, newRoutine, type Form } from './form';
import { Head } from './Head';
import { Picker } from './Picker';
import classes from './prescribe.module.css';
import { RoutineEditor } from './RoutineEditor';
import { SafetySummary } from './SafetySummary';
import { SaveBar } from './SaveBar';
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
}

const NO_ERRORS: FieldErrors = {};
const MOST_ROUTINES = 10;

export function Editor({ patientId, today, keptAs, initial, saved, onSaved }: EditorProps) {
  const { t } = useTranslation('therapist');
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
  const store = async (review: boolean) => {
    const problems = inWords(t, check(form));
    const wrong = Object.keys(problems).length > 0;
    setErrors(wrong ? problems : NO_ERRORS);
    if (wrong) saving.clear();
    const stored = wrong ? undefined : await draft.store();
    if (stored === undefined) {
      lines.openAll(form);
      focusFirstError();
      return;
    }
    onSaved(stored, review);
  };
  const target = form.routines.find(({ key }) => key === picking);
  const nameOf = (name: string, at: number) =>
    name === '' ? t('prescribe.routine', { number: at + 1 }) : name;

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
              <Head form={form} today={today} onChange={edit} />
              <Sortable
                items={form.routines}
                onChange={(routines) => edit({ ...form, routines })}
                nameOf={(routine, at) => nameOf(routine.name, at)}
                say={say}
                least={1}
                look="sheet"
                head={(routine, at) => <h2>{nameOf(routine.name, at)}</h2>}
              >
                {(routine, at) => (
                  <RoutineEditor
                    number={at + 1}
                    routine={routine}
                    elsewhere={form.routines
                      .map(({ key, name }, index) => ({ key, name: nameOf(name, index) }))
                      .filter(({ key }) => key !== routine.key)}
                    isOpen={lines.isOpen}
                    onToggle={lines.toggle}
                    onChange={(next) => edit(withRoutine(form, at, next))}
                    onCarry={(line, key) => edit(carried(form, line, key))}
                    onPick={() => pick(routine.key)}
                    say={say}
                  />
                )}
              </Sortable>
              <div>
                <Button
                  variant="default"
                  onClick={() => edit({ ...form, routines: [...form.routines, newRoutine()] })}
                  disabled={form.routines.length >= MOST_ROUTINES}
                >
                  + {t('prescribe.addRoutine')}
                </Button>
              </div>
            </div>
            <aside className={aside.aside} data-picking={beside && target !== undefined}>
              <Picker
                place={beside ? 'beside' : 'over'}
                opened={target !== undefined}
                title={t('prescribe.addTo', {
                  name: nameOf(target?.name ?? '', target === undefined ? 0 : form.routines.indexOf(target)),
                })}
                chosen={target?.lines.map((line) => line.exerciseId) ?? []}
                onClose={() => pick(undefined)}
                onAdd={(exercise) => {
                  if (target === undefined) return;
                  const line = newLine(exercise);
                  lines.open(line.key);
                  edit(withRoutine(form, form.routines.indexOf(target), { lines: [...target.lines, line] }));
                }}
              />
              <SafetySummary form={form} onShow={lines.show} />
              <Burden form={form} />
              <Tools patientId={patientId} form={form} store={draft.store} />
            </aside>
          </div>
          <SaveBar
            form={form}
            message={draft.message}
            onUndo={draft.undo}
            dirty={draft.dirty}
            saved={draft.saved !== undefined}
            saving={saving.saving}
            onSave={() => void store(false)}
            onReview={() => void store(true)}
          />
        </form>
      </LiveCheckContext>
    </ErrorsContext>
  );
}

function focusFirstError() {
  window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
}
