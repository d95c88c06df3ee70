import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

export function BrokenPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('broken.title')} width="read">
      <Notice
        tone="stop"
        role="alert"
        actions={
          <Button variant="default" onClick={() => window.location.reload()}>
            {t('broken.reload')}
          </Button>
        }
      >
        <p>{t('broken.text')}</p>
      </Notice>
    </Page>
  );
}
