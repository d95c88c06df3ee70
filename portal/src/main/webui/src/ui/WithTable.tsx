import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './trend.module.css';

/** A chart with the numbers behind it. */
export function WithTable({ children, table }: { children: ReactNode; table: ReactNode }) {
  const { t } = useTranslation();
  const [shown, show] = useState(false);
  const id = useId();
  return (
    <div className={classes.withTable}>
      {children}
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => show(!shown)}
      >
        {t(shown ? 'table.hide' : 'table.show')}
      </button>
      <div id={id} hidden={!shown} className={classes.table}>
        {shown && table}
      </div>
    </div>
  );
}
