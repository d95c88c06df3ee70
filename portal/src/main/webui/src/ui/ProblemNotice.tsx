import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asProblem, type FieldProblem } from '@/api/problem';
import { Notice } from './Notice';

interface ProblemNoticeProps {
  error: unknown;
  /** Which part of the page this is about. */
  part?: string;
  kept?: boolean;
  onRetry?: () => void;
  /** Field problems that no field of the form could show. */
  rest?: readonly FieldProblem[];
}

/** Says what happened, what was kept and what to do next. */
export function ProblemNotice({ error, part, kept = false, onRetry, rest = [] }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const detail = problem.body.detail;
  return (
    <Notice
      tone="stop"
      role="alert"
      title={part !== undefined && problem.passing ? t('part.away', { part }) : t(`problem.${problem.kind}`)}
      actions={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )
      }
    >
      {detail !== undefined && !problem.passing && <p>{t('problem.detail', { detail })}</p>}
      {rest.length > 0 && (
        <ul>
          {rest.map((field) => (
            <li key={field.field}>
              {field.field}: {field.message}
            </li>
          ))}
        </ul>
      )}
      {kept && <p>{t('problem.kept')}</p>}
    </Notice>
  );
}
