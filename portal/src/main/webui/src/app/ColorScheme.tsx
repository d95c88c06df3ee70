import { useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '@/ui/Choices';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Follows the system until the person says otherwise. */
export function ColorScheme() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = useId();
  return (
    <Choices
      legend={t('scheme.label')}
      name={name}
      value={colorScheme}
      onChange={setColorScheme}
      options={SCHEMES.map((scheme) => ({ value: scheme, label: t(`scheme.${scheme}`) }))}
      small
    />
  );
}
