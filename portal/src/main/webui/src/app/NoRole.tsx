import { useTranslation } from 'react-i18next';
import { Empty } from '@/ui/Empty';
import { SignOut } from './SignOut';

export function NoRole() {
  const { t } = useTranslation();
  return (
    <main style={{ padding: '1.5rem', maxWidth: '42rem', margin: 'auto' }}>
      <h1 className="visually-hidden">{t('role.none.title')}</h1>
      <Empty title={t('role.none.title')}>
        <p>{t('role.none.text')}</p>
        <SignOut />
      </Empty>
    </main>
  );
}
