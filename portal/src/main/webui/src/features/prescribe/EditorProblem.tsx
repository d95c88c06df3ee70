import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProblem, ProblemError } from '@/api/problem';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';

interface EditorProblemProps {
  problem: ProblemError | undefined;
  rest: readonly FieldProblem[];
  /** How many fields the form itself finds fault with. */
  count: number;
  onOverwrite: () => void;
  onReload: () => void;
}

/** Why saving did not work, and what can be done about it. */
export function EditorProblem({ problem, rest, count, onOverwrite, onReload }: EditorProblemProps) {
  const { t } = useTranslation('therapist');
  const { t: common } = useTranslation();
  if (count > 0) {
    return (
      <Notice tone="stop" role="alert" title={t('prescribe.incomplete')}>
        <p>{common('form.summary', { count })}</p>
      </Notice>
    );
  }
  if (problem === undefined) return null;
  if (problem.kind === 'changed-elsewhere') {
    return (
      <Notice
        tone="stop"
        role="alert"
        title={t('prescribe.conflictTitle')}
        actions={
          <>
            <Button onClick={onOverwrite}>{t('prescribe.overwrite')}</Button>
            <Button variant="default" onClick={onReload}>
              {t('prescribe.reload')}
            </Button>
          </>
        }
      >
        <p>{t('prescribe.conflictText')}</p>
      </Notice>
    );
  }
  if (problem.kind === 'away') {
    return (
      <Notice tone="stop" role="alert" title={t('prescribe.awayTitle')}>
        <p>{t('prescribe.awayText')}</p>
      </Notice>
    );
  }
  return <ProblemNotice error={problem} rest={rest} kept />;
}
