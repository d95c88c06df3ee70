import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './loading.module.css';

/** Appears only when a wait passes 300 ms. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => show(true), 300);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} role="status" aria-busy="true">
      {shown && (
        <>
          <span className={classes.strip} aria-hidden="true" />
          <span>{label ?? t('loading')}</span>
        </>
      )}
    </div>
  );
}
