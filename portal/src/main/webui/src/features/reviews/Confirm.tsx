import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { differencesQuery } from '@/api/authoring';
import type { ItemState } from '@/api/content';
import type { DecisionKind } from '@/api/reviews';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import stack from '@/ui/stack.module.css';

interface ConfirmProps {
  what: DecisionKind | undefined;
  item: ItemState;
  revision: number;
  title: string;
  onClose: () => void;
  onConfirm: (what: DecisionKind) => void;
}

/** The one place that asks twice: what is decided here cannot be taken back, and may reach every patient. */
export function Confirm({ what, item, revision, title, onClose, onConfirm }: ConfirmProps) {
  const { t } = useTranslation('reviews');
  const { t: common } = useTranslation();
  return (
    <Modal
      opened={what !== undefined}
      onClose={onClose}
      title={t(what === 'publication' ? 'item.confirmPublish' : 'item.confirmSignOff', { revision, title })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={stack.stack}>
        {what === 'publication' && <Recall item={item} revision={revision} />}
        <p>{t('item.final')}</p>
        <div className={stack.row}>
          <Button onClick={() => what !== undefined && onConfirm(what)}>
            {t(what === 'publication' ? 'item.publish' : 'item.signOff')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common('actions.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Recall({ item, revision }: { item: ItemState; revision: number }) {
  const { t } = useTranslation('reviews');
  const published = item.kind === 'EXERCISE' && item.revision > 0;
  const differences = useQuery({
    ...differencesQuery(item.itemId, item.revision, revision),
    enabled: published,
  });
  if (!published) return null;
  if (differences.data === undefined) return <Loading />;
  const count = differences.data.filter((change) => change.safety).length;
  if (count === 0) return <p>{t('item.noRecall')}</p>;
  return (
    <Notice tone="stop" title={t('item.willRecall')}>
      <p>{t('item.willRecallText', { count })}</p>
    </Notice>
  );
}
