import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/ui/Page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} width="read">
      <p>{t('notFound.text')}</p>
      <p>
        <Link to="/" className="standalone">
          {t('notFound.home')}
        </Link>
      </p>
    </Page>
  );
}
