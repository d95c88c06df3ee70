import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/content';
import type { Maybe } from '@/api/model';
import { asProblem, toFieldErrors } from '@/api/problem';
import type { DecisionKind, ReviewFilter } from '@/api/reviews';
import { useKept } from '@/app/kept';
import { useMe } from '@/app/me';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { Confirm } from './Confirm';
import { useDecision } from './useDecision';
import classes from './reviews.module.css';

interface DecideProps {
  item: ItemState;
  revision: number;
  title: string;
  filter: ReviewFilter;
  author: Maybe<string>;
}

const CHECKS = {
  EXERCISE: ['steps', 'safety', 'hazards', 'figure', 'claims'],
  TRANSLATION: ['meaning', 'safety', 'plain'],
  SAFETY_RULE: ['match', 'tier', 'message', 'evidence'],
} as const;
const FIELDS = ['comment', 'reviewDue'];

/** What a reviewer has to look at, and the decision, which is final. */
export function Decide({ item, revision, title, filter, author }: DecideProps) {
  const { t } = useTranslation('reviews');
  const me = useMe();
  const [form, setForm, forget] = useKept(`review.${item.itemId}.${revision}`, {
    ticked: [] as string[],
    comment: '',
    reviewDue: '',
  });
  const [missing, setMissing] = useState<'ticks' | 'comment'>();
  const [asking, ask] = useState<DecisionKind>();
  const decision = useDecision(item, revision, title, filter, forget);
  const problem = decision.error === null ? undefined : asProblem(decision.error);
  const found = problem && toFieldErrors(problem, (path) => FIELDS.includes(path));
  const own = problem?.code === 'author-is-reviewer';
  const checks: readonly string[] = CHECKS[item.kind];
  const waits = item.inReview === revision;

  const decide = (what: DecisionKind) => {
    const comment = form.comment.trim();
    decision.mutate({
      what,
      body: {
        ...(comment !== '' && { comment }),
        ...(what !== 'return' && form.reviewDue !== '' && { reviewDue: form.reviewDue }),
      },
    });
  };
  const approve = (what: DecisionKind) => {
    const complete = checks.every((check) => form.ticked.includes(check));
    setMissing(complete ? undefined : 'ticks');
    if (complete) ask(what);
  };
  const giveBack = () => {
    const missed = form.comment.trim() === '';
    setMissing(missed ? 'comment' : undefined);
    if (!missed) decide('return');
  };
  return (
    <Card label={t('item.checklist')}>
      {own || (waits && author === me.name && problem === undefined) ? (
        <Notice tone="now" role={own ? 'alert' : undefined} title={t('item.own')}>
          <p>{t('item.ownText')}</p>
        </Notice>
      ) : (
        problem !== undefined && <ProblemNotice error={problem} rest={found?.rest} kept />
      )}
      <fieldset className={classes.checks}>
        <legend>{t('item.checklist')}</legend>
        {checks.map((check) => (
          <Checkbox
            key={check}
            label={t(`item.checks.${item.kind}.${check}` as 'item.checks.EXERCISE.steps')}
            checked={form.ticked.includes(check)}
            onChange={() =>
              setForm({
                ...form,
                ticked: form.ticked.includes(check)
                  ? form.ticked.filter((one) => one !== check)
                  : [...form.ticked, check],
              })
            }
          />
        ))}
        {missing === 'ticks' && (
          <p role="alert" className={classes.error}>
            {t('item.unticked')}
          </p>
        )}
      </fieldset>
      <Textarea
        label={t('item.comment')}
        description={waits ? t('item.commentHint') : undefined}
        value={form.comment}
        maxLength={1000}
        error={missing === 'comment' ? t('item.commentMissing') : found?.errors.comment}
        onChange={(event) => setForm({ ...form, comment: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('item.reviewDue')}
        description={t('item.reviewDueHint')}
        value={form.reviewDue}
        error={found?.errors.reviewDue}
        onChange={(event) => setForm({ ...form, reviewDue: event.currentTarget.value })}
      />
      <div className={classes.buttons}>
        <Button
          data-big
          disabled={decision.isPending}
          onClick={() => approve(waits ? 'publication' : 'sign-off')}
        >
          {t(decision.isPending ? 'item.deciding' : waits ? 'item.publish' : 'item.signOff')}
        </Button>
        {waits && (
          <Button variant="default" disabled={decision.isPending} onClick={giveBack}>
            {t('item.return')}
          </Button>
        )}
      </div>
      <Confirm
        what={asking}
        item={item}
        revision={revision}
        title={title}
        onClose={() => ask(undefined)}
        onConfirm={(what) => {
          ask(undefined);
          decide(what);
        }}
      />
    </Card>
  );
}
