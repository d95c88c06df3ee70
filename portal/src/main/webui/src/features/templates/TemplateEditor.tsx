import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, toFieldErrors, type FieldErrors } from '@/api/problem';
import { reviseTemplate, type Template } from '@/api/templates';
import { useKept } from '@/app/kept';
import { isKnownPath } from '@/features/prescribe/check';
import { EditorProblem } from '@/features/prescribe/EditorProblem';
import { ErrorsContext, inWords } from '@/features/prescribe/errors';
import type { Form } from '@/features/prescribe/form';
import classes from '@/features/prescribe/prescribe.module.css';
import { Routines } from '@/features/prescribe/Routines';
import stack from '@/ui/stack.module.css';
import { AboutFields, WholeFields } from './fields';
import { checkTemplate, toTemplateContent, toTemplateForm, type TemplateForm } from './form';

const KNOWN = [
  'name',
  'goal',
  'forWhom',
  'startingLevel',
  'progression',
  'period.minWeeks',
  'period.maxWeeks',
];

interface TemplateEditorProps {
  template: Template;
  etag: string;
}

interface Kept {
  form: TemplateForm;
  /** Against which version it was begun. */
  etag: string;
  dirty: boolean;
}

export function TemplateEditor({ template, etag }: TemplateEditorProps) {
  const { t } = useTranslation('templates');
  const { t: words } = useTranslation('therapist');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [initial] = useState<Kept>(() => ({ form: toTemplateForm(template.content), etag, dirty: false }));
  const [kept, keep, forget] = useKept<Kept>(`template.edit.${template.id}`, initial);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState('');
  const [before, setBefore] = useState<TemplateForm>();
  const { form, dirty } = kept;
  const save = useMutation({
    mutationFn: (against: string) => reviseTemplate(template.id, toTemplateContent(form), against),
    onSuccess: async () => {
      forget();
      await queryClient.invalidateQueries({ queryKey: ['templates'] });
      await navigate({ to: '/templates/$id', params: { id: template.id }, search: {} });
    },
  });
  const problem = save.error === null ? undefined : asProblem(save.error);
  const known = isKnownPath(form.plan);
  const found =
    problem &&
    toFieldErrors(problem, (path) => known(path) || KNOWN.includes(path) || path.startsWith('cert.'));
  const all = { ...found?.errors, title: found?.errors.name ?? '', ...errors };

  const change = (next: TemplateForm) => {
    keep({ ...kept, form: next, dirty: true });
    if (Object.keys(errors).length > 0) setErrors(inWords(words, checkTemplate(next)));
  };
  const changePlan = (plan: Form) => change({ ...form, plan });
  const submit = (against: string) => {
    const wrong = inWords(words, checkTemplate(form));
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) save.mutate(against);
  };
  return (
    <ErrorsContext value={withoutEmpty(all)}>
      <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
        <EditorProblem
          problem={problem}
          rest={found?.rest ?? []}
          count={Object.keys(errors).length}
          onOverwrite={() => submit(etag)}
          onReload={() => {
            keep({ form: toTemplateForm(template.content), etag, dirty: false });
            forget();
            save.reset();
          }}
        />
        <WholeFields form={form} onChange={change} />
        <Routines
          form={form.plan}
          onChange={changePlan}
          say={(text, undoable = false) => {
            setMessage(text);
            setBefore(undoable ? form : undefined);
          }}
        />
        <AboutFields form={form} onChange={change} />
        <div className={classes.bar}>
          <div className={stack.row}>
            <p role="status" className={stack.small}>
              {message === '' ? t(dirty ? 'edit.kept' : 'edit.same') : message}
            </p>
            {before !== undefined && (
              <Button
                variant="default"
                onClick={() => {
                  change(before);
                  setBefore(undefined);
                  setMessage('');
                }}
              >
                {words('prescribe.undo')}
              </Button>
            )}
          </div>
          <Button onClick={() => submit(kept.etag)} disabled={save.isPending || !dirty}>
            {save.isPending ? t('edit.saving') : t('edit.save', { version: template.version + 1 })}
          </Button>
        </div>
      </form>
    </ErrorsContext>
  );
}

function withoutEmpty(errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, text]) => text !== ''));
}
