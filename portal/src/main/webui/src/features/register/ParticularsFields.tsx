import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '@/api/problem';
import type { Particulars } from '@/api/record';

interface ParticularsFieldsProps {
  value: Particulars;
  errors: FieldErrors;
  onChange: (value: Particulars) => void;
}

/** Who a patient is and how to reach them: no more than care needs. */
export function ParticularsFields({ value, errors, onChange }: ParticularsFieldsProps) {
  const { t } = useTranslation('therapist');
  const { t: record } = useTranslation('record');
  const set = (change: Partial<Particulars>) => onChange({ ...value, ...change });
  return (
    <>
      <TextInput
        label={t('register.name')}
        required
        autoComplete="off"
        maxLength={200}
        value={value.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('register.birthDate')}
        type="date"
        required
        value={value.birthDate}
        error={errors.birthDate}
        onChange={(event) => set({ birthDate: event.currentTarget.value })}
      />
      <TextInput
        label={record('contact.phone')}
        type="tel"
        autoComplete="off"
        maxLength={40}
        value={value.contact?.phone ?? ''}
        error={errors['contact.phone']}
        onChange={(event) => set({ contact: { ...value.contact, phone: event.currentTarget.value } })}
      />
      <TextInput
        label={record('contact.email')}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={value.contact?.email ?? ''}
        error={errors['contact.email']}
        onChange={(event) => set({ contact: { ...value.contact, email: event.currentTarget.value } })}
      />
      <NativeSelect
        label={t('register.language')}
        value={value.language}
        error={errors.language}
        onChange={(event) => set({ language: event.currentTarget.value === 'es' ? 'es' : 'en' })}
        data={(['en', 'es'] as const).map((one) => ({ value: one, label: t(`register.languages.${one}`) }))}
      />
      <NativeSelect
        label={t('register.timeZone')}
        description={t('register.timeZoneHint')}
        value={value.timeZone}
        error={errors.timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value })}
        data={timeZones(value.timeZone)}
      />
    </>
  );
}

function timeZones(own: string): string[] {
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
