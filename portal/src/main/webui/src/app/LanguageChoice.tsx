import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { homeRole } from '@/api/me';
import { LANGUAGES_OF, savedLanguage, saveLanguage } from '@/i18n/language';
import { Choices } from '@/ui/Choices';
import { useMe } from './me';

/** The language of the texts, kept on this device; each says its own name, for whoever reads only that one. Nothing to choose where a role's pages are in one language only. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const name = useId();
  const languages = LANGUAGES_OF[homeRole(useMe()) ?? 'patient'];
  const chosen = languages.find((one) => one === i18n.language) ?? 'en';
  useEffect(() => {
    const wanted = languages.find((one) => one === savedLanguage()) ?? 'en';
    if (i18n.language !== wanted) void i18n.changeLanguage(wanted);
  }, [i18n, languages]);
  if (languages.length === 1) return null;
  return (
    <Choices
      legend={t('language.label')}
      name={name}
      value={chosen}
      onChange={(language) => {
        saveLanguage(language);
        void i18n.changeLanguage(language);
      }}
      options={languages.map((value) => ({
        value,
        label: <span lang={value}>{t(`language.${value}`)}</span>,
      }))}
      small
    />
  );
}
