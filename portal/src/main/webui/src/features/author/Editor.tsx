import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors, type FieldErrors } from '@/api/problem';
import { useKept } from '@/app/kept';
import { FigurePanel } from '@/features/pose/FigurePanel';
import { Kind, Names, Needs } from './Basics';
import { check, checkComplete, isKnownPath } from './check';
import { Mistakes, Safety, Steps } from './Doing';
import { EditingContext, withEntry } from './editing';
import { ErrorsContext, inWords } from './errors';
import { Claims, DoseProposal } from './Evidence';
import { toForm, type Form } from './form';
import { Ladder } from './Ladder';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { SaveProblem } from './SaveProblem';
import { SectionIndex } from './SectionIndex';
import { useSaving, type Saved } from './useSaving';
import classes from './author.module.css';

interface EditorProps {
  /** Under which name unsaved typing is kept in the tab. */
  keptAs: string;
  initial: Form;
  saved: Saved | undefined;
  /** Key of the variant whose figure is being drawn. */
  figure: string | undefined;
  onFigure: (variantCode: string | undefined) => void;
  onSaved: (saved: Saved, review: boolean) => void;
}

interface Kept {
  form: Form;
  saved?: Saved;
  dirty: boolean;
}

const NO_ERRORS: FieldErrors = {};

export function Editor({ keptAs, initial, saved, figure, onFigure, onSaved }: EditorProps) {
  const { t } = useTranslation('authoring');
  const [kept, keep, forget] = useKept<Kept>(keptAs, { form: initial, saved, dirty: false });
  const saving = useSaving();
  const [errors, setErrors] = useState<FieldErrors>(NO_ERRORS);
  const [message, setMessage] = useState('');
  const [undo, setUndo] = useState<Form>();
  const { form } = kept;
  const found = saving.problem === undefined ? undefined : toFieldErrors(saving.problem, isKnownPath(form));
  const shown = { ...found?.errors, ...errors };

  const set = (next: Form) => {
    keep({ ...kept, form: next, dirty: true });
    if (errors !== NO_ERRORS) setErrors(inWords(t, check(next)));
  };
  const say = (text: string, undoable = false) => {
    setMessage(text);
    setUndo(undoable ? form : undefined);
  };
  const store = async (against: Saved | undefined, review: boolean) => {
    const problems = inWords(t, review ? checkComplete(form) : check(form));
    const wrong = Object.keys(problems).length > 0;
    setErrors(wrong ? problems : NO_ERRORS);
    setUndo(undefined);
    setMessage('');
    if (wrong) {
      saving.clear();
      focusFirstError();
      return;
    }
    const answer = await saving.save(form, against);
    if (answer === undefined) {
      focusFirstError();
      return;
    }
    const stored = { id: answer.value.item.itemId, etag: answer.etag ?? '' };
    keep({ form: { ...form, rest: answer.value.content }, saved: stored, dirty: false });
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
    const taken = { id: kept.saved.id, etag: theirs.etag ?? '' };
    keep({ form: toForm(theirs.value.content), saved: taken, dirty: false });
    forget();
    saving.clear();
  };
  const drawn = form.variants.findIndex((one) => one.code === figure);
  const variant = form.variants[drawn];
  const bar = (
    <SaveBar
      message={message}
      onUndo={
        undo &&
        (() => {
          set(undo);
          say('');
        })
      }
      dirty={kept.dirty}
      saved={kept.saved !== undefined}
      saving={saving.saving}
      onSave={() => void store(kept.saved, false)}
      onReview={() => void store(kept.saved, true)}
    />
  );
  return (
    <ErrorsContext value={shown}>
      <EditingContext value={{ form, change: (part) => set({ ...form, ...part }), say }}>
        <SaveProblem
          problem={saving.problem}
          rest={found?.rest ?? []}
          count={Object.keys(errors).length}
          onOverwrite={() => void overwrite()}
          onReload={() => void dropMine()}
        />
        {variant !== undefined ? (
          <FigurePanel
            name={variant.name}
            script={variant.figure ?? undefined}
            onChange={(script) =>
              set({ ...form, variants: withEntry(form.variants, drawn, { figure: script }) })
            }
            onDone={() => onFigure(undefined)}
          />
        ) : (
          <>
            <SectionIndex form={form} errors={shown} />
            <div className={classes.layout}>
              <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
                <Names />
                <Kind />
                <Needs />
                <Steps />
                <Mistakes />
                <Safety />
                <Ladder onFigure={(one) => onFigure(one.code)} />
                <Claims />
                <DoseProposal />
              </form>
              <div className={classes.side}>
                <Preview form={form} />
              </div>
            </div>
          </>
        )}
        {bar}
      </EditingContext>
    </ErrorsContext>
  );
}

function focusFirstError() {
  window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
}
