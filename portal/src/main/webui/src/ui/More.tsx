import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

type Found = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage'> & {
  fetchNextPage: () => unknown;
};

/** The way to the next page of a list; nothing when this is all. */
export function More({ found, className, note }: { found: Found; className?: string; note?: string }) {
  const { t } = useTranslation();
  if (!found.hasNextPage) return null;
  return (
    <div className={className}>
      {note !== undefined && <p>{note}</p>}
      <Button
        variant="default"
        onClick={() => void found.fetchNextPage()}
        disabled={found.isFetchingNextPage}
      >
        {t('actions.more')}
      </Button>
    </div>
  );
}
