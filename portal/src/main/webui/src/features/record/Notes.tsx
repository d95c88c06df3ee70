import { Button, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import { notesQuery, writeNote, type ClinicalNote } from '@/api/record';
import { useKept } from '@/app/kept';
import { instant } from '@/format/date';
import { Card } from '@/ui/Card';
import { Loading } from '@/ui/Loading';
import { More } from '@/ui/More';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Page';
import { ProblemNotice } from '@/ui/ProblemNotice';
import stack from '@/ui/stack.module.css';
import { Tag } from '@/ui/Tag';
import classes from './record.module.css';

/** The team's own notes: written once, never rewritten. A slip is put right by a note that names the old one. */
export function Notes({ patientId }: { patientId: string }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const notes = useInfiniteQuery(notesQuery(patientId));
  const [corrects, setCorrects] = useState<ClinicalNote>();
  const all = notes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('notes.title')} note={t('notes.note')}>
      <Card>
        <Writing
          key={corrects?.id ?? 'new'}
          patientId={patientId}
          corrects={corrects}
          onWritten={() => {
            setCorrects(undefined);
            void queryClient.invalidateQueries({ queryKey: ['patient', patientId, 'notes'] });
          }}
          onCancel={() => setCorrects(undefined)}
        />
        {notes.isPending && <Loading />}
        {notes.isError && (
          <ProblemNotice error={notes.error} part={t('notes.part')} onRetry={() => void notes.refetch()} />
        )}
        {notes.isSuccess && all.length === 0 && <p className={stack.soft}>{t('notes.none')}</p>}
        <ol className={classes.entries}>
          {all.map((note) => (
            <li key={note.id}>
              <div className={stack.tight}>
                <p className={classes.noteText} data-corrected={note.correctedBy != null || undefined}>
                  {note.text}
                </p>
                <div className={stack.row}>
                  <span className={`${stack.small ?? ''} ${stack.soft ?? ''}`}>
                    {t('notes.by', { name: note.authorName, when: instant(note.writtenAt) })}
                  </span>
                  {note.corrects != null && <Tag>{t('notes.correction')}</Tag>}
                  {note.correctedBy != null && <Tag tone="now">{t('notes.corrected')}</Tag>}
                </div>
              </div>
              {note.correctedBy == null && (
                <Button
                  variant="subtle"
                  aria-label={t('notes.correctNamed', { when: instant(note.writtenAt) })}
                  onClick={() => setCorrects(note)}
                >
                  {t('notes.correct')}
                </Button>
              )}
            </li>
          ))}
        </ol>
        <More found={notes} />
      </Card>
    </Section>
  );
}

interface WritingProps {
  patientId: string;
  corrects: ClinicalNote | undefined;
  onWritten: () => void;
  onCancel: () => void;
}

function Writing({ patientId, corrects, onWritten, onCancel }: WritingProps) {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation();
  const keys = useIntentKeys();
  const [text, setText, forget] = useKept(`note.${patientId}.${corrects?.id ?? 'new'}`, corrects?.text ?? '');
  const [missing, setMissing] = useState(false);
  const write = useMutation({
    mutationFn: (body: { text: string; corrects?: string }) => writeNote(patientId, body, keys.keyFor(body)),
    onSuccess: () => {
      keys.done();
      setText('');
      forget();
      onWritten();
    },
  });
  const found =
    write.error === null ? undefined : toFieldErrors(asProblem(write.error), (path) => path === 'text');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const said = text.trim();
    setMissing(said === '');
    if (said !== '') write.mutate({ text: said, ...(corrects !== undefined && { corrects: corrects.id }) });
  };
  return (
    <form className={stack.stack} onSubmit={submit} noValidate>
      {corrects !== undefined && (
        <Notice>
          <p>{t('notes.correcting', { when: instant(corrects.writtenAt), name: corrects.authorName })}</p>
        </Notice>
      )}
      {write.error !== null && <ProblemNotice error={write.error} rest={found?.rest} kept />}
      <Textarea
        label={t(corrects === undefined ? 'notes.new' : 'notes.newCorrection')}
        description={t('notes.hint')}
        rows={3}
        maxLength={4000}
        value={text}
        error={missing ? common('form.required') : found?.errors.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={stack.row}>
        <Button type="submit" variant="default" disabled={write.isPending}>
          {t(write.isPending ? 'notes.saving' : 'notes.save')}
        </Button>
        {corrects !== undefined && (
          <Button variant="subtle" onClick={onCancel}>
            {common('actions.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
