import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { LANGUAGES_OF, savedLanguage, saveLanguage } from '@/i18n/language';
import { Choices } from '@/ui/Choices';
import { useMe } from './me';

/**
 * The language of the texts, kept on this device; each says its own name, for whoever reads only that one. Nothing to
 * choose where a role's pages are in one language only.
 */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const name = useId();
  const languages = LANGUAGES_OF[homeRole(useMe()) ?? 'patient'];
  const [chosen, choose] = useState(() => languages.find((one) => one === savedLanguage()) ?? 'en');
  useEffect(() => {
    if (i18n.language !== chosen) void i18n.changeLanguage(chosen);
  }, [i18n, chosen]);
  if (languages.length === 1) return null;
  return (
    <Choices
      legend={t('language.label')}
      name={name}
      value={chosen}
      onChange={(language) => {
        saveLanguage(language);
        choose(language);
      }}
      options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
      small
    />
  );
}
