import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFieldErrors } from '@/api/problem';
import { Sign } from '@/features/safety/Sign';
import safety from '@/features/safety/safety.module.css';
import { standingOf } from '@/features/safety/concerns';
import { Card } from '@/ui/Card';
import { ProblemNotice } from '@/ui/ProblemNotice';
import type { Activating } from './useActivating';

interface ActivationProps {
  activating: Activating;
  current: number | undefined;
}

/** Since when, why, and the press that makes it count. */
export function Activation({ activating, current }: ActivationProps) {
  const { t } = useTranslation('therapist');
  const { t: safetyWords } = useTranslation('safety');
  const { form, setForm, problem, busy, open, concerns, answering } = activating;
  const [missing, setMissing] = useState(false);
  const first = current === undefined;
  const next = (current ?? 0) + 1;
  const found = problem && toFieldErrors(problem, (path) => path === 'reason' || path === 'effectiveFrom');
  const unanswered = open.length - answering.ready(concerns).length;
  const submit = () => {
    const lacks = !first && form.reason.trim() === '';
    setMissing(lacks);
    if (!lacks) activating.submit();
  };
  return (
    <Card label={t('review.activateVersion', { version: next })}>
      {problem !== undefined && (
        <ProblemNotice
          error={problem}
          rest={found?.rest}
          kept
          onRetry={problem.kind === 'changed-elsewhere' ? activating.reload : undefined}
        />
      )}
      {!first && (
        <Textarea
          label={t('review.reason')}
          description={t('review.reasonHint')}
          required
          value={form.reason}
          error={missing ? t('prescribe.error.required') : found?.errors.reason}
          onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
        />
      )}
      <TextInput
        type="date"
        label={t('review.effective')}
        description={t(first ? 'review.effectiveFirst' : 'review.effectiveLater')}
        value={form.effectiveFrom}
        error={found?.errors.effectiveFrom}
        onChange={(event) => setForm({ ...form, effectiveFrom: event.currentTarget.value })}
      />
      {unanswered > 0 && (
        <p className={safety.clear} role="status">
          <Sign standing={standingOf(open)} /> {safetyWords('live.open', { count: unanswered })}
        </p>
      )}
      <Button data-big onClick={submit} disabled={busy}>
        {busy
          ? t('review.activating')
          : first
            ? t('review.activate')
            : t('review.activateVersion', { version: next })}
      </Button>
    </Card>
  );
}
