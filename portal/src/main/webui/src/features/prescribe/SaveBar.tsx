import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import stack from '@/ui/stack.module.css';
import type { Form } from './form';
import classes from './prescribe.module.css';
import { SafetyBadge } from './SafetySummary';

interface SaveBarProps {
  form: Form;
  message: string;
  onUndo: (() => void) | undefined;
  dirty: boolean;
  saved: boolean;
  saving: boolean;
  onSave: () => void;
  onReview: () => void;
}

/** Always in reach: whether the draft is saved and how the safety check stands, and the next step. */
export function SaveBar(props: SaveBarProps) {
  const { form, message, onUndo, dirty, saved, saving, onSave, onReview } = props;
  const { t } = useTranslation('therapist');
  const standing = dirty ? t('prescribe.keptLocal') : saved ? t('prescribe.saved') : t('prescribe.unsaved');
  return (
    <div className={classes.bar}>
      <div className={stack.row}>
        <p role="status" className={stack.small}>
          {message === '' ? standing : message}
        </p>
        {onUndo !== undefined && (
          <Button variant="default" onClick={onUndo}>
            {t('prescribe.undo')}
          </Button>
        )}
        <SafetyBadge form={form} />
      </div>
      <div className={stack.row}>
        <Button variant="default" onClick={onSave} disabled={saving}>
          {t(saving ? 'prescribe.saving' : 'prescribe.saveDraft')}
        </Button>
        <Button onClick={onReview} disabled={saving}>
          {t('prescribe.review')}
        </Button>
      </div>
    </div>
  );
}
