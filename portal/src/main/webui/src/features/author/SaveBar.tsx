import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import bar from '@/features/prescribe/prescribe.module.css';
import stack from '@/ui/stack.module.css';

interface SaveBarProps {
  message: string;
  onUndo: (() => void) | undefined;
  dirty: boolean;
  saved: boolean;
  saving: boolean;
  onSave: () => void;
  onReview: () => void;
}

/** Always in reach: whether the draft is safe, and the next step. */
export function SaveBar({ message, onUndo, dirty, saved, saving, onSave, onReview }: SaveBarProps) {
  const { t } = useTranslation('authoring');
  const standing = dirty ? t('bar.kept') : saved ? t('bar.saved') : t('bar.new');
  return (
    <div className={bar.bar}>
      <div className={stack.row}>
        <p role="status" className={stack.small}>
          {message === '' ? standing : message}
        </p>
        {onUndo !== undefined && (
          <Button variant="default" onClick={onUndo}>
            {t('bar.undo')}
          </Button>
        )}
      </div>
      <div className={stack.row}>
        <Button variant="default" onClick={onSave} disabled={saving}>
          {t(saving ? 'bar.saving' : 'bar.save')}
        </Button>
        <Button onClick={onReview} disabled={saving}>
          {t('bar.submit')}
        </Button>
      </div>
    </div>
  );
}
