import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/content';
import { useIntentKeys } from '@/api/idempotency';
import { decide, reviewsQuery, type Decision, type DecisionKind, type ReviewFilter } from '@/api/reviews';

interface Made {
  what: DecisionKind;
  body: Decision;
}

/** Decides, and goes on to the next one in the part of the queue that the reviewer came from. */
export function useDecision(
  item: ItemState,
  revision: number,
  title: string,
  filter: ReviewFilter,
  forget: () => void,
) {
  const { t } = useTranslation('reviews');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keys = useIntentKeys();
  const part = { kind: filter.kind, state: filter.state };
  return useMutation({
    mutationFn: ({ what, body }: Made) =>
      decide(item.itemId, revision, what, body, keys.keyFor({ what, body, revision })),
    onSuccess: async (_, { what }) => {
      keys.done();
      forget();
      const after = t(`item.done.${what}`, { title });
      await queryClient.invalidateQueries({ queryKey: ['catalog'] });
      const next = await nextInQueue();
      await (next === undefined
        ? navigate({ to: '/reviews', search: { ...part, after } })
        : navigate({ to: '/reviews/$itemId', params: { itemId: next }, search: { ...part, after } }));
    },
  });

  /** What cannot be looked up is no reason to fail: the decision stands. */
  async function nextInQueue(): Promise<string | undefined> {
    try {
      const waiting = await queryClient.infiniteQuery({ ...reviewsQuery(part), staleTime: 0 });
      return waiting.pages.flatMap((page) => page.items).find((one) => one.itemId !== item.itemId)?.itemId;
    } catch {
      return undefined;
    }
  }
}
