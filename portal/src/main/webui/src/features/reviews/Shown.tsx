import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/content';
import { contentQuery } from '@/api/reviews';
import { ruleQuery } from '@/api/safety';
import { RuleCard } from '@/features/rules/RuleCard';
import { Loading } from '@/ui/Loading';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { ExerciseShown } from './ExerciseShown';
import { TranslationShown } from './TranslationShown';

interface ShownProps {
  item: ItemState;
  revision: number;
}

/** The content under review, in the shape its readers will meet. */
export function Shown({ item, revision }: ShownProps) {
  switch (item.kind) {
    case 'EXERCISE':
      return <Exercise item={item} revision={revision} />;
    case 'TRANSLATION':
      return <TranslationShown item={item} />;
    case 'SAFETY_RULE':
      return <Rule item={item} />;
  }
}

function Exercise({ item, revision }: ShownProps) {
  const { t } = useTranslation('reviews');
  const content = useQuery(contentQuery(item.itemId, revision));
  if (content.isPending) return <Loading />;
  if (content.isError) {
    return (
      <ProblemNotice error={content.error} part={t('item.content')} onRetry={() => void content.refetch()} />
    );
  }
  return <ExerciseShown exercise={content.data} />;
}

function Rule({ item }: { item: ItemState }) {
  const { t } = useTranslation('reviews');
  const rule = useQuery(ruleQuery(item.itemId));
  if (rule.isPending) return <Loading />;
  if (rule.isError) {
    return <ProblemNotice error={rule.error} part={t('item.content')} onRetry={() => void rule.refetch()} />;
  }
  return <RuleCard rule={rule.data} />;
}
