import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import aside from './aside.module.css';
import type { Form } from './form';
import { Preview } from './Preview';
import { SaveTemplate } from './SaveTemplate';
import type { Saved } from './useSaving';

interface ToolsProps {
  patientId: string;
  form: Form;
  /** Saves the draft; absent when that did not work. */
  store: () => Promise<Saved | undefined>;
}

/** What else can be done with what is being put together. */
export function Tools({ patientId, form, store }: ToolsProps) {
  const { t } = useTranslation('prescribe');
  const [previewing, preview] = useState(false);
  return (
    <div className={aside.tools}>
      <Button variant="default" onClick={() => preview(true)}>
        {t('preview.open')}
      </Button>
      <SaveTemplate patientId={patientId} form={form} store={store} />
      <Preview opened={previewing} form={form} onClose={() => preview(false)} />
    </div>
  );
}
