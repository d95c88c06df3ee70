import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { forgetExpired, useExpired } from '@/api/expiry';
import { signInAddress } from '@/api/me';
import stack from '@/ui/stack.module.css';

/** Any call answered "signed out": says so kindly and leads back to the same page. */
export function ExpiredDialog() {
  const { t } = useTranslation();
  const expired = useExpired();
  const here = window.location.pathname + window.location.search;
  return (
    <Modal
      opened={expired}
      onClose={forgetExpired}
      title={t('expired.title')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <div className={stack.stack}>
        <p>{t('expired.text')}</p>
        <div className={stack.row}>
          <Button component="a" href={signInAddress(here)} data-autofocus>
            {t('expired.button')}
          </Button>
          <Button variant="default" onClick={forgetExpired}>
            {t('expired.later')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
