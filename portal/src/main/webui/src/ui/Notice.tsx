import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  tone?: 'plain' | 'now' | 'stop' | 'good';
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announced when it appears: `alert` at once, `status` when there is a pause. */
  role?: 'alert' | 'status';
}

/** A strip of tape beside a message. */
export function Notice({ tone = 'plain', title, children, actions, role }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      {title !== undefined && <p className={classes.title}>{title}</p>}
      {children !== undefined && <div>{children}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
