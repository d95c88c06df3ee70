import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery, returned } from '@/api/authoring';
import { Notice } from '@/ui/Notice';

/** What the reviewer asked for, where the author can see it while changing it. */
export function Returned({ itemId }: { itemId: string }) {
  const { t } = useTranslation('authoring');
  const history = useQuery(historyQuery(itemId));
  const decision = history.data === undefined ? undefined : returned(history.data);
  if (decision === undefined) return null;
  return (
    <Notice tone="now" title={t('returned', { name: decision.reviewerName })}>
      <p>{decision.comment}</p>
    </Notice>
  );
}
