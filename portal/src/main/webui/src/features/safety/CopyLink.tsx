import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** The address of this very page; whoever opens it still has to sign in and be of the care team. */
export function CopyLink() {
  const { t } = useTranslation('safety');
  const clipboard = useClipboard();
  return (
    <div>
      <Button variant="default" onClick={() => clipboard.copy(window.location.href)}>
        {t('answer.copyLink')}
      </Button>
      <span role="status">{clipboard.copied && ` ${t('answer.copied')}`}</span>
    </div>
  );
}
