import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

interface PageProps {
  title: string;
  /** One line above the title: where this belongs. */
  over?: ReactNode;
  /** Beside the title: what can be done here. */
  actions?: ReactNode;
  width?: 'read' | 'wide';
  children: ReactNode;
}

let arrived = false;

/** A page names itself in the tab and moves the focus to its heading, so that a screen reader starts there. */
export function Page({ title, over, actions, width = 'wide', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    // The first page of a visit starts at its top, where the skip link is.
    if (arrived) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    arrived = true;
  }, []);
  return (
    <div className={width === 'read' ? classes.read : classes.wide}>
      <div className={classes.head}>
        <div>
          {over !== undefined && <div className={classes.over}>{over}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <div>
          <h2>{title}</h2>
          {note !== undefined && <p className={classes.note}>{note}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
