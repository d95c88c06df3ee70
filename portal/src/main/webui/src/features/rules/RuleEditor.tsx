import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '@/api/authoring';
import { useIntentKeys } from '@/api/idempotency';
import { asProblem, toFieldErrors } from '@/api/problem';
import { createRule, ruleDraftQuery, saveRule } from '@/api/safety';
import { useKept } from '@/app/kept';
import { SaveProblem } from '@/features/author/SaveProblem';
import { ErrorsContext } from '@/features/prescribe/errors';
import bar from '@/features/prescribe/prescribe.module.css';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';
import { checkRule, LONGEST_MESSAGE, RULE_PATHS, toRuleContent, toRuleForm, type RuleForm } from './ruleForm';
import { RuleFields } from './RuleFields';
import classes from './rules.module.css';

interface Saved {
  id: string;
  etag: string;
}

interface RuleEditorProps {
  keptAs: string;
  initial: RuleForm;
  saved: Saved | undefined;
  onSaved: (id: string) => void;
}

/** A rule of the clinic's own: kept while it is typed, saved by button, then submitted. */
export function RuleEditor({ keptAs, initial, saved, onSaved }: RuleEditorProps) {
  const { t } = useTranslation('reviews');
  const queryClient = useQueryClient();
  const keys = useIntentKeys();
  const [kept, keep, forget] = useKept<{ form: RuleForm; saved?: Saved; dirty: boolean }>(keptAs, {
    form: initial,
    saved,
    dirty: false,
  });
  const [checked, check] = useState(false);
  const { form } = kept;
  const saving = useMutation({
    mutationFn: async ({ against, review }: { against: Saved | undefined; review: boolean }) => {
      const content = toRuleContent(form);
      const answer =
        against === undefined
          ? await createRule(content, keys.keyFor(content))
          : await saveRule(against.id, content, against.etag);
      keys.done();
      const id = answer.value.item.itemId;
      keep({ form, saved: { id, etag: answer.etag ?? '' }, dirty: false });
      queryClient.setQueryData(ruleDraftQuery(id).queryKey, answer);
      if (review) await submit(id, answer.etag ?? '');
      return { id, review };
    },
    onSuccess: async ({ id, review }) => {
      forget();
      await queryClient.invalidateQueries({ queryKey: ['catalog'] });
      if (!review) onSaved(id);
    },
  });
  const latest = async () => {
    const id = kept.saved?.id;
    return id === undefined ? undefined : queryClient.query({ ...ruleDraftQuery(id), staleTime: 0 });
  };
  const problem = saving.error === null ? undefined : asProblem(saving.error);
  const found = problem && toFieldErrors(problem, (path) => RULE_PATHS.includes(path));
  const wrong = checkRule(form);
  const own = Object.fromEntries(
    Object.entries(wrong).map(([path, code]) => [path, t(`rule.error.${code}`, { max: LONGEST_MESSAGE })]),
  );
  const store = (review: boolean, against = kept.saved) => {
    check(true);
    if (Object.keys(wrong).length === 0) saving.mutate({ against, review });
    else window.setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
  };
  if (saving.data?.review === true) {
    return (
      <Notice tone="good" role="status" title={t('rule.submitted')}>
        <p>{t('rule.submittedText')}</p>
      </Notice>
    );
  }
  return (
    <ErrorsContext value={{ ...found?.errors, ...(checked ? own : {}) }}>
      <SaveProblem
        problem={problem}
        rest={found?.rest ?? []}
        count={checked ? Object.keys(wrong).length : 0}
        onOverwrite={() =>
          void latest().then((theirs) => {
            if (theirs !== undefined) store(false, { id: kept.saved?.id ?? '', etag: theirs.etag ?? '' });
          })
        }
        onReload={() =>
          void latest().then((theirs) => {
            if (theirs === undefined) return;
            const taken = { id: kept.saved?.id ?? '', etag: theirs.etag ?? '' };
            keep({ form: toRuleForm(theirs.value.content), saved: taken, dirty: false });
            saving.reset();
          })
        }
      />
      <form className={classes.form} onSubmit={(event) => event.preventDefault()} noValidate>
        <RuleFields
          form={form}
          onChange={(part) => keep({ ...kept, form: { ...form, ...part }, dirty: true })}
        />
      </form>
      <div className={bar.bar}>
        <p role="status" className={stack.small}>
          {t(kept.dirty || kept.saved === undefined ? 'rule.kept' : 'rule.saved')}
        </p>
        <div className={stack.row}>
          <Button variant="default" disabled={saving.isPending} onClick={() => store(false)}>
            {t('rule.save')}
          </Button>
          <Button disabled={saving.isPending} onClick={() => store(true)}>
            {t('rule.submit')}
          </Button>
        </div>
      </div>
    </ErrorsContext>
  );
}
