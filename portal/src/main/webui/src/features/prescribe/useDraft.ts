import { useState } from 'react';
import { useKept } from '@/app/kept';
import { toForm } from './content';
import { completed, type Form } from './form';
import { useSaving, type Saved } from './useSaving';

interface Kept {
  form: Form;
  saved?: Saved;
  dirty: boolean;
}

interface DraftStart {
  patientId: string;
  keptAs: string;
  initial: Form;
  saved: Saved | undefined;
}

/** What is typed and where it stands: kept in the tab with every change, sent when asked, taken back when it was a mistake. */
export function useDraft({ patientId, keptAs, initial, saved: known }: DraftStart) {
  const [kept, keep, forget] = useKept<Kept>(keptAs, { form: initial, saved: known, dirty: false });
  const saving = useSaving(patientId);
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<Form>();
  const form = completed(kept.form);
  const { saved, dirty } = kept;

  const change = (next: Form) => keep({ ...kept, form: next, dirty: true });
  const say = (text: string, undoable = false) => {
    setMessage(text);
    setBefore(undoable ? form : undefined);
  };
  const storeAgainst = async (against: Saved | undefined): Promise<Saved | undefined> => {
    say('');
    const stored = await saving.save(form, against);
    if (stored === undefined) return undefined;
    keep({ form, saved: stored, dirty: false });
    forget();
    return stored;
  };
  const latest = async () => (saved === undefined ? undefined : await saving.latest(saved.id));

  return {
    form,
    saved,
    dirty,
    message,
    saving,
    change,
    say,
    store: () => storeAgainst(saved),
    undo:
      before &&
      (() => {
        change(before);
        say('');
      }),
    /** Saves over what somebody else saved in between, knowingly. */
    overwrite: async () => {
      const theirs = await latest();
      if (saved !== undefined) await storeAgainst({ id: saved.id, etag: theirs?.etag ?? '' });
    },
    /** Drops what is typed here for what is saved. */
    dropMine: async () => {
      const theirs = await latest();
      if (saved === undefined || theirs?.value.draft == null) return;
      keep({
        form: toForm(theirs.value.draft),
        saved: { id: saved.id, etag: theirs.etag ?? '' },
        dirty: false,
      });
      forget();
      saving.clear();
    },
  };
}
