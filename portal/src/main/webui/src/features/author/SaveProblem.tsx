import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldProblem, ProblemError } from '@/api/problem';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';

interface SaveProblemProps {
  problem: ProblemError | undefined;
  rest: readonly FieldProblem[];
  /** How many fields the form itself finds fault with. */
  count: number;
  onOverwrite: () => void;
  onReload: () => void;
}

/** Why saving did not work, and what can be done about it. */
export function SaveProblem({ problem, rest, count, onOverwrite, onReload }: SaveProblemProps) {
  const { t } = useTranslation('authoring');
  const { t: common } = useTranslation();
  if (count > 0) {
    return (
      <Notice tone="stop" role="alert" title={t('incomplete')}>
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
        title={t('conflict.title')}
        actions={
          <>
            <Button onClick={onOverwrite}>{t('conflict.overwrite')}</Button>
            <Button variant="default" onClick={onReload}>
              {t('conflict.reload')}
            </Button>
          </>
        }
      >
        <p>{t('conflict.text')}</p>
      </Notice>
    );
  }
  return <ProblemNotice error={problem} rest={rest} kept />;
}
